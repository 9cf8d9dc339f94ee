using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>The file <c>header.json</c>: a packet without the bytes of its attachments, in the standard's own words.</summary>
internal sealed record HeaderFile
{
    public const string Name = "header.json";

    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter<BussinessDocType>(),
            new PlainText<EdXmlDate>(text => new(text), date => date.Text),
            new PlainText<EdXmlTimestamp>(text => new(text), moment => moment.Text),
        },
    };

    public EdXmlDocument? Document { get; init; }

    public EdXmlStatus? Status { get; init; }

    public IReadOnlyList<AttachmentEntry> Attachments { get; init; } = [];

    /// <exception cref="JsonException">Not a header file.</exception>
    public static HeaderFile Read(FileInfo file) =>
        JsonSerializer.Deserialize<HeaderFile>(File.ReadAllBytes(file.FullName), Form) ?? throw new JsonException("The file is empty.");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Form) + "\n");

    /// <summary>What a packet says of an attachment, and the file that has its bytes.</summary>
    internal sealed record AttachmentEntry
    {
        public required string File { get; init; }

        public string? ContentId { get; init; }

        public string? AttachmentName { get; init; }

        public string? Description { get; init; }

        public string? ContentType { get; init; }
    }

    private sealed class PlainText<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException("A date must be a text."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
