namespace CongVu.EdXml;

/// <summary>Makes a status out of its header's elements.</summary>
internal static class StatusMapping
{
    public static EdXmlStatus Map(Fields fields, FindingLog log)
    {
        var status = new EdXmlStatus
        {
            From = fields.Inner("From") is { } from ? SharedMapping.Organization(from) : null,
            ResponseFor = fields.Inner("ResponseFor") is { } response ? SharedMapping.ResponseFor(response) : null,
            StaffInfo = fields.Inner("StaffInfo") is { } staff ? SharedMapping.StaffInfo(staff) : null,
            StatusCode = StatusCode(fields, log),
            Description = fields.Text("Description"),
            Timestamp = fields.Timestamp("Timestamp"),
        };
        fields.ReportRest();
        return status;
    }

    private static string? StatusCode(Fields fields, FindingLog log)
    {
        var text = fields.Text("StatusCode");
        if (text is not [>= '0' and <= '9']) return text;

        log.Add(FindingKinds.StatusCodeForm, text);
        return "0" + text;
    }
}
