namespace CongVu.EdXml;

/// <summary>Makes the header of a document out of its elements.</summary>
internal static class DocumentMapping
{
    public static MessageHeader Map(Fields fields)
    {
        var header = new MessageHeader
        {
            From = fields.Inner("From") is { } from ? SharedMapping.Organization(from) : null,
            To = [.. fields.Every("To").Select(SharedMapping.Organization)],
            DocumentId = fields.Text("DocumentId"),
            Code = Code(fields),
            PromulgationInfo = PromulgationInfo(fields),
            DocumentType = DocumentType(fields),
            Subject = fields.Text("Subject"),
            Content = fields.Text("Content"),
            SignerInfo = SignerInfo(fields),
            DueDate = fields.Date("DueDate"),
            OtherInfo = OtherInfo(fields),
            ResponseFor = [.. fields.Every("ResponseFor").Select(SharedMapping.ResponseFor).OfType<ResponseFor>()],
            SteeringType = fields.Text("SteeringType"),
            ResponseForTask = fields.Inner("ResponseForTask")?.Texts("TaskCode") ?? [],
            ApplicationType = fields.Text("ApplicationType"),
            ToPlaces = fields.Inner("ToPlaces")?.Texts("Place") ?? [],
        };
        fields.ReportRest();
        return header;
    }

    private static Code? Code(Fields fields)
    {
        if (fields.Inner("Code") is not { } code) return null;

        var (number, notation) = (code.Text("CodeNumber"), code.Text("CodeNotation"));
        code.ReportRest();
        return number is null && notation is null ? null : new(number, notation);
    }

    private static PromulgationInfo? PromulgationInfo(Fields fields) =>
        fields.Inner("PromulgationInfo") is { } info ? new(info.Text("Place"), info.Date("PromulgationDate")) : null;

    private static DocumentType? DocumentType(Fields fields) =>
        fields.Inner("DocumentType") is { } type ? new(type.Number("Type"), type.Number("TypeDetail"), type.Text("TypeName")) : null;

    private static SignerInfo? SignerInfo(Fields fields) =>
        fields.Inner("SignerInfo") is { } signer ? new(signer.Text("Competence"), signer.Text("Position"), signer.Text("FullName")) : null;

    private static OtherInfo? OtherInfo(Fields fields)
    {
        if (fields.Inner("OtherInfo") is not { } other) return null;

        var info = new OtherInfo
        {
            Priority = other.Number("Priority"),
            SphereOfPromulgation = other.Text("SphereOfPromulgation"),
            TyperNotation = other.Text("TyperNotation"),
            PromulgationAmount = other.Number("PromulgationAmount"),
            PageAmount = other.Number("PageAmount"),
            Direction = other.Flag("Direction"),
            Appendixes = other.Inner("Appendixes")?.Texts("Appendix") ?? [],
        };
        other.ReportRest();
        return info;
    }
}
