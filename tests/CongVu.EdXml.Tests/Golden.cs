namespace CongVu.EdXml.Tests;

/// <summary>The packets in the folder Golden, written by hand after the standard's samples, and broken by hand.</summary>
internal static class Golden
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static EdXmlReading Read(string name, EdXmlReadOptions? options = null) => EdXmlReader.Read(new MemoryStream(Bytes(name)), options);

    public static EdXmlReading ReadText(string packet, EdXmlReadOptions? options = null) =>
        EdXmlReader.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(packet)), options);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static string Codes(EdXmlReading reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code).Distinct());

    public static byte[] Content(Attachment attachment)
    {
        using var content = attachment.OpenRead();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
