namespace CongVu.EdXml;

/// <summary>Makes a document or a status out of the parts of a packet, and judges it.</summary>
internal sealed class Interpretation(PacketParts parts, EdXmlReadOptions options, FindingLog log)
{
    public EdXmlReading Interpret(IDisposable contents, IReadOnlyList<Attachment> attachments)
    {
        if (parts.IsOldDialect) log.Add(FindingKinds.OldDialect);
        if (parts.MessageHeader is null && !log.HasErrors) log.Add(FindingKinds.HeaderMissing);

        var header = parts.MessageHeader is null ? null : FieldsOf(parts.MessageHeader);
        var isStatus = IsStatus(parts.MessageHeader);
        return new(contents)
        {
            IsOldDialect = parts.IsOldDialect,
            Document = header is null || isStatus ? null : Document(header, attachments),
            Status = header is not null && isStatus ? Status(header) : null,
            Attachments = attachments,
            Findings = log.InOrder(),
        };
    }

    // A status has a code and no subject; everything else is a document.
    private static bool IsStatus(Node? header) =>
        header is not null && (header.Name == "Status" || (header.Child("StatusCode") is not null && header.Child("Subject") is null));

    private EdXmlDocument Document(Fields header, IReadOnlyList<Attachment> attachments)
    {
        var traces = parts.TraceHeaderList is null ? null : FieldsOf(parts.TraceHeaderList, "TraceHeaderList");
        var document = new EdXmlDocument
        {
            MessageHeader = DocumentMapping.Map(header),
            TraceHeaderList = traces is null ? [] : TraceMapping.Traces(traces),
            Bussiness = traces is null ? null : TraceMapping.Bussiness(traces, log),
            Signature = SignatureMapping.Map(parts.Signature),
        };
        traces?.ReportRest();
        new DocumentChecks(document, parts.IsOldDialect, log).Check();
        if (attachments.Count == 0 && !log.HasErrors) log.Add(FindingKinds.AttachmentsNone);
        return document;
    }

    private EdXmlStatus Status(Fields header)
    {
        var status = StatusMapping.Map(header, log);
        StatusChecks.Check(status, log);
        return status;
    }

    private Fields FieldsOf(Node node, string path = "") => new(node, path, new(log, options.MaxFieldLength, parts.IsOldDialect));
}
