namespace CongVu.EdXml;

/// <summary>Joins the manifest and the attachments: what is promised must be there once, and nothing else.</summary>
internal sealed class AttachmentMatching(PacketParts parts, AttachmentOpener opener, FindingLog log)
{
    private readonly HashSet<string> safeNames = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Attachment> Match()
    {
        var references = References();
        if (parts.Manifest is null && parts.Attachments.Count > 0) log.Add(FindingKinds.ManifestMissing);

        var attachments = new List<Attachment>();
        var promised = ByKey(references, reference => Key(reference.ContentId, reference.AttachmentName));
        var present = ByKey(parts.Attachments, part => Key(part.ContentId, part.AttachmentName));
        foreach (var part in parts.Attachments) attachments.Add(Open(part, ReferenceOf(part, promised), attachments.Count + 1));

        foreach (var (key, reference) in promised)
            if (!present.ContainsKey(key)) log.Add(FindingKinds.AttachmentMissing, reference.AttachmentName ?? key);
        return attachments;
    }

    private List<Reference> References() =>
    [
        .. (parts.Manifest?.Children ?? []).Where(node => node.Name == "Reference").Select(node => new Reference
        {
            ContentId = Blank(node.Child("ContentId")?.Text) ?? Blank(node.Href),
            ContentType = Blank(node.Child("ContentType")?.Text),
            Description = Blank(node.Child("Description")?.Text),
            AttachmentName = Blank(node.Child("AttachmentName")?.Text),
        }),
    ];

    private Dictionary<string, T> ByKey<T>(IReadOnlyList<T> items, Func<T, string> keyOf)
    {
        var found = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var key = keyOf(item);
            if (!found.TryAdd(key, item)) log.Add(FindingKinds.ContentIdRepeated, key);
        }

        return found;
    }

    // The prefix "cid:" and the brackets of mail headers come and go; without an id the name has to do.
    private string Key(string? contentId, string? name)
    {
        var id = Trimmed(contentId);
        if (id is not null) return id;

        log.Add(FindingKinds.ContentIdMissing, name ?? "");
        return name ?? "";
    }

    private static string? Trimmed(string? contentId)
    {
        var id = Blank(contentId);
        if (id is null) return null;

        if (id.StartsWith("cid:", StringComparison.OrdinalIgnoreCase)) id = id[4..];
        return Blank(id.Trim('<', '>'));
    }

    private Reference? ReferenceOf(AttachmentPart part, Dictionary<string, Reference> promised)
    {
        if (promised.TryGetValue(Key(part.ContentId, part.AttachmentName), out var reference)) return reference;

        if (parts.Manifest is not null) log.Add(FindingKinds.AttachmentUnlisted, Blank(part.AttachmentName) ?? part.ContentId ?? "");
        return null;
    }

    private Attachment Open(AttachmentPart part, Reference? reference, int index)
    {
        var name = Blank(part.AttachmentName) ?? reference?.AttachmentName;
        var contentType = Blank(part.ContentType) ?? reference?.ContentType;
        var safeName = SafeNameOf(name, index);
        CheckName(name, reference, safeName, index);
        var opened = opener.Open(part.Content, name ?? safeName, contentType ?? "");
        return new(opened.Open)
        {
            ContentId = Trimmed(part.ContentId) ?? Trimmed(reference?.ContentId),
            AttachmentName = name,
            SafeName = safeName,
            Description = Blank(part.Description) ?? reference?.Description,
            ContentType = contentType,
            Length = opened.Length,
            Sha256 = opened.Sha256,
            WasZipped = opened.WasZipped,
        };
    }

    private void CheckName(string? name, Reference? reference, string safeName, int index)
    {
        if (name is null) log.Add(FindingKinds.AttachmentNameMissing, index);
        else if (name.AsSpan().IndexOfAny('/', '\\') >= 0 || name.Any(char.IsControl)) log.Add(FindingKinds.AttachmentNameUnsafe, name, safeName);

        if (name is not null && reference?.AttachmentName is { } listed && listed != name) log.Add(FindingKinds.AttachmentNameDiffers, listed, name);
    }

    private string SafeNameOf(string? name, int index)
    {
        var first = SafeFileName.From(name, index);
        var safe = first;
        for (var number = 2; !safeNames.Add(safe); number++) safe = SafeFileName.Numbered(first, number);
        return safe;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
