using System.Security.Cryptography;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Tests;

/// <summary>Packets to send.</summary>
internal static class Letters
{
    public static byte[] Document(int number, string from, params string[] to) => Document(number, from, to, "Nội dung "u8.ToArray());

    public static byte[] Document(int number, string from, string[] to, byte[] content, BussinessDocType type = BussinessDocType.New)
    {
        var document = new EdXmlDocument
        {
            MessageHeader = new()
            {
                From = new() { OrganId = from, OrganName = "Bên gửi" },
                To = [.. to.Select(code => new Organization { OrganId = code, OrganName = "Bên nhận" })],
                DocumentId = DocumentId(number, from),
                Code = new($"{number}", "UBND-VP"),
                PromulgationInfo = new("Quan Sơn", new EdXmlDate(new DateOnly(2026, 3, 2))),
                DocumentType = new(18, 0, "Công văn"),
                Subject = $"V/v kiểm thử <trục> số {number}",
                SignerInfo = new(null, "Chủ tịch", "Chu Đình Trọng"),
            },
            Bussiness = new() { BussinessDocType = type, DocumentId = type == BussinessDocType.New ? null : DocumentId(1, from), BussinessDocReason = "Kiểm thử" },
        };
        var output = new MemoryStream();
        EdXmlWriter.Write(output, document, [new($"{number}.txt", () => new MemoryStream(content))]);
        return output.ToArray();
    }

    public static byte[] Status(string code, int number, string from, string owner)
    {
        var output = new MemoryStream();
        EdXmlWriter.Write(output, new EdXmlStatus
        {
            From = new() { OrganId = from, OrganName = "Bên nhận" },
            ResponseFor = new() { OrganId = owner, Code = $"{number}/UBND-VP", DocumentId = DocumentId(number, owner) },
            StatusCode = code,
            Description = "Kiểm thử",
            Timestamp = new("2026/03/02 09:00:00"),
        });
        return output.ToArray();
    }

    public static OutgoingPacket Packet(string id, byte[] bytes, string from = Hub.District) =>
        new(id, from, PacketKind.Document, Hash(bytes), () => new MemoryStream(bytes));

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string DocumentId(int number, string from) => $"{from},2026/03/02,{number}/UBND-VP";

    public static async Task<byte[]> FetchAsync(IExchangeChannel channel, WaitingPacket packet)
    {
        var bytes = new MemoryStream();
        await channel.FetchAsync(packet, bytes, default);
        return bytes.ToArray();
    }

    /// <summary>The reasons of a refusal; fails if there was none.</summary>
    public static string[] Codes(SendAnswer answer) => [.. Assert.IsType<SendAnswer.Refused>(answer).Reasons.Select(reason => reason.Code)];
}
