using System.Globalization;

namespace CongVu.EdXml;

/// <summary>An attachment with the content id and type under which the packet will carry it.</summary>
internal sealed record NumberedAttachment(AttachmentSource Source, string ContentId, string ContentType, bool IsZipped)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".doc"] = "application/msword",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xls"] = "application/vnd.ms-excel",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".jpg"] = "image/jpeg",
        [".png"] = "image/png",
        [".tif"] = "image/tiff",
        [".txt"] = "text/plain",
        [".xml"] = "text/xml",
        [".zip"] = "application/zip",
    };

    public static IReadOnlyList<NumberedAttachment> Number(IReadOnlyList<AttachmentSource> sources, bool zip)
    {
        var numbered = new List<NumberedAttachment>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            var id = source.ContentId ?? string.Create(CultureInfo.InvariantCulture, $"{numbered.Count + 1}");
            if (id.StartsWith("cid:", StringComparison.OrdinalIgnoreCase)) id = id[4..];
            if (string.IsNullOrWhiteSpace(source.AttachmentName)) throw new EdXmlException("An attachment needs a name.");
            if (!taken.Add(id)) throw new EdXmlException($"Two attachments have the content id {id}.");

            numbered.Add(new(source, "cid:" + id, zip ? "application/zip" : source.ContentType ?? TypeOf(source.AttachmentName), zip));
        }

        return numbered;
    }

    private static string TypeOf(string name) => Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
}
