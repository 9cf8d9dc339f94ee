using System.Buffers.Binary;
using System.Text;
using CongVu.DocumentFormat.Word;

namespace CongVu.DocumentFormat.Tests.Packages;

public sealed class RefusedPackagesTests
{
    [Fact]
    public void The_package_is_read_before_it_is_spoiled() => Assert.Equal("Kính gửi", Assert.Single(WordText.Read(PackageOf.Word().File())).Text);

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("%PDF-1.7 and so on")]
    [InlineData("PK\u0003\u0004 but nothing more")]
    public void What_is_no_package_is_refused(string file) => Refused(DocumentFormatFault.Damaged, Encoding.Latin1.GetBytes(file));

    [Fact]
    public void A_file_with_a_password_is_refused_as_such() =>
        Refused(DocumentFormatFault.Encrypted, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);

    [Fact]
    public void A_package_cut_anywhere_is_refused()
    {
        var file = PackageOf.Word().Bytes();

        Assert.All(Enumerable.Range(1, 20), i => Refused(DocumentFormatFault.Damaged, file[..(file.Length * i / 21)]));
    }

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/activeX/activeX1.xml")]
    [InlineData("word/embeddings/oleObject1.bin")]
    public void Active_parts_are_refused(string part) => Refused(DocumentFormatFault.ActiveContent, PackageOf.Word().With(part, "<x/>").Bytes());

    [Fact]
    public void A_document_that_declares_macros_is_refused() => Refused(
        DocumentFormatFault.ActiveContent,
        PackageOf.Word().With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").Bytes());

    [Fact]
    public void An_embedded_workbook_of_a_chart_passes() =>
        Assert.Single(WordText.Read(PackageOf.Word().With("word/embeddings/Microsoft_Excel_Sheet.xlsx", "x").File()));

    [Theory]
    [InlineData("attachedTemplate", "http://example.invalid/template.dotm")]
    [InlineData("image", "file://server/share/logo.png")]
    [InlineData("oleObject", "http://example.invalid/object")]
    public void Content_from_outside_is_refused(string kind, string target) => Refused(
        DocumentFormatFault.ExternalContent,
        PackageOf.Word().With("word/_rels/document.xml.rels", PackageOf.Links(("rId9", kind, target, true))).Bytes());

    [Fact]
    public void A_link_to_follow_passes() =>
        Assert.Single(WordText.Read(PackageOf.Word().With("word/_rels/document.xml.rels", PackageOf.Links(("rId9", "hyperlink", "https://example.invalid/", true))).File()));

    [Fact]
    public void A_bomb_is_refused_before_it_is_unpacked()
    {
        var file = PackageOf.Word().With("word/media/bomb.bin", new byte[300_000_000]).Bytes();
        Assert.InRange(file.Length, 0, 4_000_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(DocumentFormatFault.TooLarge, file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Fact]
    public void A_part_that_lies_about_its_length_is_refused()
    {
        var text = new string('a', 3_000_000);
        var file = PackageOf.Word($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>").Bytes();
        // The length stands in the directory at the end and before the part itself.
        foreach (var at in Positions(file, BitConverter.GetBytes(Length(text))))
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), 1000);

        var fault = Assert.Throws<DocumentFormatException>(() => WordText.Read(new MemoryStream(file)));

        Assert.True(fault.Fault is DocumentFormatFault.TooLarge or DocumentFormatFault.Damaged, fault.ToString());
    }

    [Fact]
    public void A_text_too_large_for_memory_is_refused_and_the_largest_allowed_passes()
    {
        var package = PackageOf.Word();
        var length = LengthOf(package);

        Refused(DocumentFormatFault.TooLarge, package.Bytes(), new() { PartBytes = length - 1 });
        Assert.Single(WordText.Read(package.File(), new() { PartBytes = length }));
    }

    [Fact]
    public void Lines_stretched_on_purpose_do_not_keep_the_check_busy()
    {
        string[] lines = ["a" + new string(' ', 300_000) + "b", "Số:" + new string(' ', 300_000) + "/", "Hà Nội, ngày" + new string('.', 300_000) + "x", "Điều " + new string('1', 300_000), new string('a', 300_000)];
        var file = PackageOf.Word(string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))).Bytes();

        var time = Judges.Alone.ProcessorTimeOf(() => Checking(file));

        Assert.InRange(time.TotalSeconds, 0, 10);
    }

    [Fact]
    public void Too_many_parts_are_refused_and_the_most_allowed_pass()
    {
        var package = PackageOf.Word();
        for (var i = 0; i < 20; i++)
            package.With($"word/media/{i}.png", "x");

        Refused(DocumentFormatFault.TooLarge, package.Bytes(), new() { Parts = 22 });
        Assert.Single(WordText.Read(package.File(), new() { Parts = 23 }));
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused() =>
        Refused(DocumentFormatFault.Damaged, PackageOf.Word().Adding("WORD/document.xml", "<x/>"u8.ToArray()).Bytes());

    [Fact]
    public void Elements_nested_too_deep_are_refused_and_the_deepest_allowed_pass()
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));

        Refused(DocumentFormatFault.TooLarge, PackageOf.Word(Nested(200)).Bytes());
        Assert.Empty(WordText.Read(PackageOf.Word(Nested(90)).File()));
    }

    [Fact]
    public void Declarations_that_could_draw_in_files_are_refused() => Refused(
        DocumentFormatFault.Damaged,
        PackageOf.Word().With("word/document.xml", """<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""").Bytes());

    [Fact]
    public void A_workbook_is_no_document() => Refused(
        DocumentFormatFault.WrongKind,
        PackageOf.Word().With("word/document.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""").Bytes());

    [Fact]
    public void A_package_without_main_part_is_refused() =>
        Refused(DocumentFormatFault.WrongKind, PackageOf.Word().With("_rels/.rels", PackageOf.Links()).Bytes());

    [Fact]
    public void Whatever_bytes_change_nothing_but_the_own_exception_is_thrown()
    {
        var random = new Random(30);
        var good = PackageOf.Word("""<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="x"/></w:numPr><w:ind w:left="abc"/></w:pPr><w:r><w:rPr><w:sz w:val="1e999"/></w:rPr><w:t>chữ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""").Bytes();
        var refused = 0;
        for (var round = 0; round < 1000; round++)
        {
            var file = (byte[])good.Clone();
            for (var change = 0; change < 3; change++)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            try
            {
                Checking(file);
            }
            catch (DocumentFormatException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 300, 1000);
    }

    [Fact]
    public void Whatever_values_attributes_have_nothing_but_the_own_exception_is_thrown()
    {
        var random = new Random(62);
        string[] odd = ["", "-1", "999999999999999999999", "1e400", "NaN", "abc", "FFFFFFFFFF", "\uFFFD"];
        for (var round = 0; round < 150; round++)
        {
            var word = new Tests.Checking.WordEdit(round % 2 == 0 ? Drafting.SampleDocuments.Draft : Drafting.SampleDocuments.Decision);
            var attributes = word.Body.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.Namespace == Tests.Checking.WordEdit.W).ToList();
            for (var change = 0; change < 40; change++)
                attributes[random.Next(attributes.Count)].Value = odd[random.Next(odd.Length)];
            foreach (var element in word.Body.Descendants().Where(_ => random.Next(60) == 0).ToList())
                element.RemoveNodes();

            using var file = word.Save();
            try
            {
                Assert.NotNull(DocumentFormat.Checking.FormatChecker.Check(file));
            }
            catch (DocumentFormatException fault)
            {
                Assert.NotEmpty(fault.Message);
            }
        }
    }

    private static void Checking(byte[] file) => DocumentFormat.Checking.FormatChecker.Check(new MemoryStream(file));

    private static void Refused(DocumentFormatFault fault, byte[] file, ReadingLimits? limits = null) =>
        Assert.Equal(fault, Assert.Throws<DocumentFormatException>(() => WordText.Read(new MemoryStream(file), limits)).Fault);

    private static int Length(string text) =>
        PackageOf.Word($"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>") is var package ? LengthOf(package) : 0;

    private static int LengthOf(PackageOf package)
    {
        using var archive = new System.IO.Compression.ZipArchive(package.File());
        return (int)archive.GetEntry("word/document.xml")!.Length;
    }

    private static List<int> Positions(byte[] file, byte[] wanted)
    {
        var found = new List<int>();
        for (var at = 0; (at = file.AsSpan(at).IndexOf(wanted) is var next && next >= 0 ? at + next : -1) >= 0; at++)
            found.Add(at);
        return found;
    }
}
