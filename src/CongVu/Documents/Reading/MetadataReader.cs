namespace CongVu.Documents.Reading;

/// <summary>
/// Reads, from the plain text of a document, what a clerk would enter in the register; by rules alone, and as a proposal.
/// It never fails on content: what it does not see stays empty.
/// </summary>
public static class MetadataReader
{
    /// <param name="text">The text as a PDF's text layer or a scanner gives it, laid out in columns or not.</param>
    public static DocumentMetadata Read(string text)
    {
        var document = DocumentText.From(text);
        var header = HeaderLayout.Of(document);
        var code = CodeReading.Read(document, header);
        var subject = SubjectReading.ReadSubject(document, header);
        var (superior, issuing) = IssuerReading.Read(document, header);
        var (place, date) = DateReading.Read(document, header);
        return new DocumentMetadata
        {
            SuperiorOrganization = superior,
            IssuingOrganization = issuing,
            Code = code,
            Place = place,
            IssueDate = date,
            TypeName = SubjectReading.ReadType(document, code, subject),
            Subject = subject,
            Signer = SignerReading.Read(document),
            Addressees = ListReading.ReadAddressees(document),
            Recipients = ListReading.ReadRecipients(document),
            Urgency = MarkReading.ReadUrgency(document),
            Secrecy = MarkReading.ReadSecrecy(document),
            CitedDocuments = CitationReading.Read(document),
            DueDate = DueReading.FirstDay(document, date?.Value.Complete),
        };
    }
}
