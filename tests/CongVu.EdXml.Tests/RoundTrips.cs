using FsCheck;
using FsCheck.Fluent;

namespace CongVu.EdXml.Tests;

public sealed class RoundTrips
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20210405, 11);

    private static readonly Gen<string> Texts =
        from letters in Gen.Elements([.. "abcXYZ019 ,./-<>&\"']ắệơĐ£—😀\r\n\t".EnumerateRunes().Select(rune => rune.ToString())]).NonEmptyListOf()
        select "v" + string.Concat(letters) + "v";

    private static readonly Gen<string?> Maybe = Texts.OrNull()!;

    private static readonly Gen<int?> Numbers = Gen.Choose(0, 99).Select(number => number < 20 ? (int?)null : number);

    private static readonly Gen<EdXmlDate?> Dates =
        Gen.Choose(0, 40_000).Select(day => day < 5000 ? (EdXmlDate?)null : new EdXmlDate(new DateOnly(1950, 1, 1).AddDays(day)));

    private static readonly Gen<Organization> Organizations =
        from id in Gen.Elements("000.00.00.H56", "H56.33", "vxp.saas.03", "020100107370")
        from name in Texts
        from rest in Maybe.ArrayOf(6)
        select new Organization
        {
            OrganId = id, OrganName = name, OrganizationInCharge = rest[0], OrganAdd = rest[1], Email = rest[2], Telephone = rest[3], Fax = rest[4], Website = rest[5],
        };

    private static readonly Gen<ResponseFor> Responses =
        from texts in Texts.ArrayOf(2)
        from code in Maybe
        from date in Dates
        select new ResponseFor { OrganId = texts[0], DocumentId = texts[1], Code = code, PromulgationDate = date };

    private static readonly Gen<StaffInfo?> Staff =
        Maybe.ArrayOf(4).Select(t => new StaffInfo { Department = t[0], Staff = t[1], Email = t[2], Mobile = t[3] }).OrNull()!;

    private static readonly Gen<OtherInfo?> Others =
        from numbers in Numbers.ArrayOf(3)
        from texts in Maybe.ArrayOf(2)
        from direction in Gen.Elements<bool?>(true, false, null)
        from appendixes in Texts.ListOf()
        select new OtherInfo
        {
            Priority = numbers[0], PromulgationAmount = numbers[1], PageAmount = numbers[2], SphereOfPromulgation = texts[0], TyperNotation = texts[1],
            Direction = direction, Appendixes = [.. appendixes],
        };

    private static readonly Gen<MessageHeader> Headers =
        from @from in Organizations
        from to in Organizations.NonEmptyListOf()
        from texts in Texts.ArrayOf(3)
        from maybe in Maybe.ArrayOf(9)
        from numbers in Numbers.ArrayOf(2)
        from dates in Dates.ArrayOf(2)
        from other in Others.OrNull()
        from responses in Responses.ListOf()
        from lists in Texts.ListOf().Two()
        select new MessageHeader
        {
            From = @from, To = [.. to], DocumentId = texts[0], Code = new(texts[1], maybe[0]), PromulgationInfo = new(maybe[1], dates[0]),
            DocumentType = new(numbers[0], numbers[1], maybe[2]), Subject = texts[2], Content = maybe[3], SignerInfo = new(maybe[4], maybe[5], maybe[6]),
            DueDate = dates[1], OtherInfo = other, ResponseFor = [.. responses], SteeringType = maybe[7], ApplicationType = maybe[8],
            ResponseForTask = [.. lists.Item1], ToPlaces = [.. lists.Item2],
        };

    private static readonly Gen<BussinessDocumentInfo> Updates =
        from numbers in Numbers.ArrayOf(2)
        from receivers in (from id in Texts from type in Gen.Choose(0, 1) select new Receiver(id, type)).ListOf()
        select new BussinessDocumentInfo { DocumentInfo = numbers[0], DocumentReceiver = numbers[1], ReceiverList = [.. receivers] };

    private static readonly Gen<Bussiness> Businesses =
        from type in Gen.Elements(BussinessDocType.New, BussinessDocType.Recall, BussinessDocType.Update, BussinessDocType.Replace)
        from reason in Texts
        from document in Texts
        from paper in Numbers
        from update in Updates.OrNull()
        from replaced in (from id in Texts from organs in Texts.ListOf() select new ReplacementInfo(id, [.. organs])).ListOf()
        from staff in Staff
        select new Bussiness
        {
            BussinessDocType = type, BussinessDocReason = reason, DocumentId = document, Paper = paper, BussinessDocumentInfo = update,
            ReplacementInfoList = [.. replaced], StaffInfo = staff,
        };

    private static readonly Gen<EdXmlDocument> Documents =
        from header in Headers
        from traces in (from organ in Maybe from second in Gen.Choose(0, int.MaxValue) select new TraceHeader(organ, new(DateTimeOffset.FromUnixTimeSeconds(second)))).ListOf()
        from business in Businesses
        select new EdXmlDocument { MessageHeader = header, TraceHeaderList = [.. traces], Bussiness = business };

    private static readonly Gen<byte[]> Contents = from length in Gen.Choose(1, 5000) from seed in Gen.Choose(0, 1000) select Random(length, seed);

    [Fact]
    public void A_document_comes_back_as_it_was_written()
    {
        var cases = from document in Documents from contents in Contents.ListOf() from zip in Gen.Elements(true, false) select (document, contents, zip);

        Prop.ForAll(Arb.From(cases), written =>
        {
            var output = new MemoryStream();
            var sources = written.contents.Select((content, i) => new AttachmentSource($"tệp {i}.bin", () => new MemoryStream(content))).ToList();
            EdXmlWriter.Write(output, written.document, sources, new() { ZipAttachments = written.zip });

            output.Position = 0;
            using var reading = EdXmlReader.Read(output);
            Assert.True(reading.IsUsable);
            Assert.Equal(Compare.Json(written.document), Compare.Json(reading.Document));
            Assert.Equal(written.contents, reading.Attachments.Select(Golden.Content));
        }).Check(Seeded);
    }

    [Fact]
    public void A_status_comes_back_as_it_was_written()
    {
        var statuses =
            from organization in Organizations
            from response in Responses
            from staff in Staff
            from code in Gen.Elements([.. StatusCodes.All])
            from description in Texts
            from second in Gen.Choose(0, int.MaxValue)
            select new EdXmlStatus
            {
                From = organization, ResponseFor = response, StaffInfo = staff, StatusCode = code, Description = description,
                Timestamp = new(DateTimeOffset.FromUnixTimeSeconds(second)),
            };

        Prop.ForAll(Arb.From(statuses), status =>
        {
            var output = new MemoryStream();
            EdXmlWriter.Write(output, status);

            output.Position = 0;
            using var reading = EdXmlReader.Read(output);
            Assert.True(reading.IsUsable);
            Assert.Equal(Compare.Json(status), Compare.Json(reading.Status));
        }).Check(Seeded);
    }

    [Fact]
    public void Base64_is_the_same_in_whatever_pieces_and_lines_it_arrives()
    {
        var cases = from content in Contents from piece in Gen.Choose(1, 200) from width in Gen.Choose(1, 100) select (content, piece, width);

        Prop.ForAll(Arb.From(cases), one =>
        {
            var text = string.Join(one.width % 2 == 0 ? "\r\n" : "&#xD;\n", Convert.ToBase64String(one.content).Chunk(one.width).Select(line => new string(line)));
            var decoded = new MemoryStream();
            var decoder = new Base64Decoder(decoded.Write);
            foreach (var piece in System.Text.Encoding.ASCII.GetBytes(text).Chunk(one.piece)) decoder.Append(piece);
            decoder.Complete();

            Assert.False(decoder.IsBroken);
            Assert.Equal(one.content, decoded.ToArray());
        }).Check(Seeded);
    }

    [Fact]
    public void The_checksum_of_zip_files_does_not_depend_on_the_pieces()
    {
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));

        Prop.ForAll(Arb.From(Contents), content =>
        {
            var cut = content.Length / 3;
            Assert.Equal(Crc32.Append(0, content), Crc32.Append(Crc32.Append(0, content.AsSpan(0, cut)), content.AsSpan(cut)));
        }).Check(Seeded);
    }

    private static byte[] Random(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
