using CongVu.Database;
using CongVu.Documents;
using CongVu.EdXml;
using CongVu.EdXml.Transport;
using CongVu.Exchange;
using CongVu.Exchange.Packets;
using CongVu.TestOffice;
using Party = CongVu.EdXml.Organization;

namespace CongVu.Tests.Exchange;

public sealed class LyingPeerTests
{
    private const string Stranger = "H56.77";

    [Theory, BothDatabases]
    public async Task A_packet_brought_again_and_again_is_one_document_with_the_same_answer(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        await both.IssueAsync();
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        var parcel = Assert.Single(both.Axis.Waiting);
        both.Axis.Waiting.Add(parcel);
        both.Axis.Lay(PacketKind.Document, TwoOffices.DistrictCode, TwoOffices.DepartmentCode, parcel.Bytes);

        await both.ExchangeAsync();

        Assert.Single(await both.ArrivedAsync());
        Assert.Equal([ReceivedState.Used, ReceivedState.Repeated], (await TwoOffices.RowsAsync<ReceivedPacket>(both.Department)).OrderBy(row => row.Id).Select(row => row.State));
        var answers = (await TwoOffices.RowsAsync<Packet>(both.Department)).Select(packet => packet.Content).Distinct();
        Assert.Single(answers);
    }

    [Theory, BothDatabases]
    public async Task A_cut_packet_is_not_acknowledged_and_those_behind_it_pass(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        await both.IssueAsync();
        await both.IssueAsync();
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        both.Axis.Waiting[0] = both.Axis.Waiting[0] with { Bytes = both.Axis.Waiting[0].Bytes[..5000] };

        await Assert.ThrowsAsync<TransportException>(() => both.Department.RunAsync((ReceivePackets receive) => receive.RunOnceAsync(default)));
        await both.Department.RunAsync((ReadPackets read) => read.RunOnceAsync(default));

        Assert.Equal("02/UBND-VHTT", Assert.Single(await both.ArrivedAsync()).Card.Code);
        Assert.Single(both.Axis.Waiting, parcel => parcel.Packet.To == TwoOffices.DepartmentCode);
    }

    [Theory, BothDatabases]
    public async Task A_packet_with_a_mark_of_secrecy_is_turned_away_and_leaves_no_row_and_no_file(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.ChannelOf("la", Stranger);
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, TwoOffices.DepartmentCode, Papers.Pdf("TỐI MẬT")));
        var before = Directory.EnumerateFiles(both.Department.Folder, "*", SearchOption.AllDirectories).Count(IsStored);

        await both.ExchangeAsync();

        Assert.Equal("file.secret-content", Assert.Single(both.Axis.Failures).Code);
        Assert.Empty(both.Axis.Waiting);
        Assert.Empty(await both.ArrivedAsync());
        Assert.Empty(await TwoOffices.RowsAsync<ReceivedPacket>(both.Department));
        Assert.Equal(before, Directory.EnumerateFiles(both.Department.Folder, "*", SearchOption.AllDirectories).Count(IsStored));
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, TwoOffices.DepartmentCode, Papers.Pdf("HỎA TỐC")));
        await both.ExchangeAsync();
        Assert.Single(await both.ArrivedAsync());
    }

    [Theory, BothDatabases]
    public async Task Rubbish_and_packets_for_others_or_from_others_bring_nothing_before_the_clerk(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.ChannelOf("la", Stranger);
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, "rác"u8.ToArray());
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(TwoOffices.DistrictCode, TwoOffices.DepartmentCode));
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, "H56.99"));
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, TwoOffices.DepartmentCode));

        await both.ExchangeAsync();

        Assert.Equal("Bên gửi", Assert.Single(await both.ArrivedAsync()).Card.IssuerName);
        var rows = (await TwoOffices.RowsAsync<ReceivedPacket>(both.Department)).OrderBy(row => row.Id).ToList();
        Assert.Equal(
            ["Tệp không phải gói edXML.", "Bên gửi ghi trong gói khác bên gửi trên trục.", "Gói không ghi cơ quan này là nơi nhận.", ""],
            rows.Select(row => row.Note));
        Assert.Equal(2, both.Axis.Waiting.Count(parcel => parcel is { System: "la" } && StatusOf(parcel.Bytes) == StatusCodes.Refused));
    }

    [Theory, BothDatabases]
    public async Task Only_the_receiver_of_what_was_sent_moves_its_state_and_never_backwards(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.ChannelOf("la", Stranger);
        var id = await both.IssueAsync();
        var exchangeId = (await TwoOffices.RowsAsync<Delivery>(both.District)).Single().ExchangeId;
        async Task<DeliveryState> AfterAsync(string from, string named, string code, string document)
        {
            both.Axis.Lay(PacketKind.Status, from, TwoOffices.DistrictCode, Status(named, code, document));
            await both.District.RunAsync((ReceivePackets receive) => receive.RunOnceAsync(default));
            await both.District.RunAsync((ReadPackets read) => read.RunOnceAsync(default));
            return (await both.DeliveryOfAsync(id)).State;
        }

        var beforeSending = await AfterAsync(TwoOffices.DepartmentCode, TwoOffices.DepartmentCode, StatusCodes.Accepted, exchangeId);
        await both.District.RunAsync((SendPackets send) => send.RunOnceAsync(default));
        var byStranger = await AfterAsync(Stranger, Stranger, StatusCodes.Accepted, exchangeId);
        var inAnothersName = await AfterAsync(Stranger, TwoOffices.DepartmentCode, StatusCodes.Accepted, exchangeId);
        var ofAnother = await AfterAsync(TwoOffices.DepartmentCode, TwoOffices.DepartmentCode, StatusCodes.Accepted, $"{TwoOffices.DistrictCode},2021/04/05,99/UBND");
        var accepted = await AfterAsync(TwoOffices.DepartmentCode, TwoOffices.DepartmentCode, StatusCodes.Accepted, exchangeId);
        var arrivedLate = await AfterAsync(TwoOffices.DepartmentCode, TwoOffices.DepartmentCode, StatusCodes.Arrived, exchangeId);
        var repeated = await AfterAsync(TwoOffices.DepartmentCode, TwoOffices.DepartmentCode, StatusCodes.Accepted, exchangeId);

        Assert.Equal(
            [DeliveryState.Queued, DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Accepted, DeliveryState.Accepted, DeliveryState.Accepted],
            [beforeSending, byStranger, inAnothersName, ofAnother, accepted, arrivedLate, repeated]);
    }

    [Theory, BothDatabases]
    public async Task An_unsigned_document_is_accepted_for_information_only(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.ChannelOf("la", Stranger);
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, TwoOffices.DepartmentCode, Papers.Pdf("Chưa ký")));
        await both.ExchangeAsync();
        var arrived = Assert.Single(await both.ArrivedAsync());
        Assert.Equal(SignatureStanding.Unsigned, arrived.Signatures);

        await both.AcceptAsync(arrived);

        Assert.Equal(1, Assert.Single(await both.ArrivedAsync(IncomingTab.ForInformation)).ArrivalNumber);
    }

    [Theory, BothDatabases]
    public async Task A_file_changed_after_it_was_signed_cannot_be_accepted_only_returned(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.ChannelOf("la", Stranger);
        var id = await both.IssueAsync();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(both.District.Folder, "files", FilePath((await both.Journey.FindAsync(id)).Parts[0].Sealed!.Value.ToString())));
        var at = bytes.AsSpan().IndexOf("/Type /Page"u8) is >= 0 and var found ? found : bytes.Length / 4;
        bytes[at + 1] ^= 0x20;
        both.Axis.Lay(PacketKind.Document, Stranger, TwoOffices.DepartmentCode, Document(Stranger, TwoOffices.DepartmentCode, bytes));
        await both.ExchangeAsync();
        var arrived = Assert.Single(await both.ArrivedAsync(), detail => detail.Card.IssuerName == "Bên gửi");

        var accepting = await both.Department.RunAsync((RegisterIncoming register) =>
            register.RunAsync(both.Clerk, new RegisterIncoming.Input(arrived.Agency, arrived.Id, IncomingOrigin.Exchange, arrived.Card, []), default));

        Assert.Equal(SignatureStanding.Invalid, arrived.Signatures);
        Assert.Equal("document.signature-invalid", Assert.Single(accepting.Refusals).Code);
        await both.Department.MustAsync((ReturnIncoming back) => back.RunAsync(
            both.Clerk, new ReturnIncoming.Input(arrived.Id, arrived.Version, "invalid-signature", ""), default));
    }

    private static string FilePath(string hash) => Path.Combine(hash[..2], hash[2..4], hash);

    private static string? StatusOf(byte[] bytes)
    {
        using var reading = EdXmlReader.Read(new MemoryStream(bytes));
        return reading.Status?.StatusCode;
    }

    private static bool IsStored(string path) => path.Contains("/files/", StringComparison.Ordinal);

    private static byte[] Document(string from, string to, byte[]? pdf = null)
    {
        var document = new EdXmlDocument
        {
            MessageHeader = new MessageHeader
            {
                From = new Party { OrganId = from, OrganName = "Bên gửi" }, To = [new Party { OrganId = to, OrganName = "Bên nhận" }],
                DocumentId = $"{from},2021/04/05,7/UBND", Code = new Code("7", "UBND"),
                PromulgationInfo = new PromulgationInfo("Thanh Hóa", new EdXmlDate(new DateOnly(2021, 4, 5))),
                DocumentType = new CongVu.EdXml.DocumentType(null, null, "Công văn"), Subject = "V/v thử", SignerInfo = new SignerInfo("", "Chủ tịch", "Vi Văn Thắng"),
            },
        };
        var output = new MemoryStream();
        EdXmlWriter.Write(output, document, [new AttachmentSource("van-ban.pdf", () => new MemoryStream(pdf ?? Papers.Pdf("Văn bản")))]);
        return output.ToArray();
    }

    private static byte[] Status(string from, string code, string document)
    {
        var output = new MemoryStream();
        EdXmlWriter.Write(output, new EdXmlStatus
        {
            From = new Party { OrganId = from, OrganName = "Bên nhận" }, StatusCode = code, Description = "Thử",
            ResponseFor = new ResponseFor { OrganId = TwoOffices.DistrictCode, DocumentId = document, Code = "01/UBND-VHTT" },
            Timestamp = new EdXmlTimestamp("2021/04/05 08:00:00"),
        });
        return output.ToArray();
    }
}
