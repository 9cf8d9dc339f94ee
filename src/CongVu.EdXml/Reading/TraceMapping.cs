namespace CongVu.EdXml;

/// <summary>Makes the trace and the business of a document out of its TraceHeaderList.</summary>
internal static class TraceMapping
{
    public static IReadOnlyList<TraceHeader> Traces(Fields list) => [.. list.Every("TraceHeader").Select(Trace)];

    public static Bussiness? Bussiness(Fields list, FindingLog log)
    {
        // Some senders correct the standard's spelling, or put the element inside the last TraceHeader.
        var fields = list.Inner("Bussiness") ?? list.Inner("Business")
            ?? list.Every("TraceHeader").Select(trace => trace.Inner("Bussiness")).FirstOrDefault(inner => inner is not null);
        if (fields is null)
        {
            log.Add(FindingKinds.BussinessTypeMissing);
            return null;
        }

        var business = new Bussiness
        {
            BussinessDocType = DocType(fields, log),
            BussinessDocReason = fields.Text("BussinessDocReason"),
            DocumentId = fields.Text("DocumentId"),
            Paper = fields.Number("Paper"),
            BussinessDocumentInfo = fields.Inner("BussinessDocumentInfo") is { } info ? DocumentInfo(info) : null,
            ReplacementInfoList = [.. (fields.Inner("ReplacementInfoList")?.Every("ReplacementInfo") ?? []).Select(Replacement)],
            StaffInfo = fields.Inner("StaffInfo") is { } staff ? SharedMapping.StaffInfo(staff) : null,
        };
        fields.ReportRest();
        return business;
    }

    private static TraceHeader Trace(Fields fields)
    {
        _ = (fields.Inner("Bussiness"), fields.Text("Sender")); // the one is read elsewhere, the other is of the old dialect
        var trace = new TraceHeader(fields.Text("OrganId"), fields.Timestamp("Timestamp"));
        fields.ReportRest();
        return trace;
    }

    private static BussinessDocType? DocType(Fields fields, FindingLog log)
    {
        var text = fields.Text("BussinessDocType");
        if (text is null) log.Add(FindingKinds.BussinessTypeMissing);
        if (text is null) return null;
        if (text is "0" or "1" or "2" or "3") return (BussinessDocType)(text[0] - '0');

        log.Add(FindingKinds.BussinessTypeUnknown, text);
        return null;
    }

    private static BussinessDocumentInfo DocumentInfo(Fields fields) => new()
    {
        DocumentInfo = fields.Number("DocumentInfo"),
        DocumentReceiver = fields.Number("DocumentReceiver"),
        ReceiverList =
        [
            .. (fields.Inner("ReceiverList")?.Every("Receiver") ?? [])
                .Select(receiver => new Receiver(receiver.Text("OrganId"), receiver.Number("ReceiverType"))),
        ],
    };

    private static ReplacementInfo Replacement(Fields fields) =>
        new(fields.Text("DocumentId"), fields.Inner("OrganIdList")?.Texts("OrganId") ?? []);
}
