using System.Globalization;

namespace CongVu.EdXml;

/// <summary>Judges a document: what forbids its use, and what is only odd.</summary>
internal sealed class DocumentChecks(EdXmlDocument document, bool isOldDialect, FindingLog log)
{
    private readonly MessageHeader header = document.MessageHeader;

    public void Check()
    {
        CheckParties();
        CheckDocumentId();
        CheckCode();
        if (header.Subject is null) log.Add(FindingKinds.SubjectMissing);
        CheckIssue();
        CheckTrace();
        BussinessChecks.Check(document, log);
        if (document.Signature is { } signature) log.Add(FindingKinds.SignatureNotVerifiable, signature.SignatureMethod?.Split('#')[^1] ?? "");
    }

    private void CheckParties()
    {
        if (header.From?.OrganId is null) log.Add(FindingKinds.FromMissing);
        else OrganIdChecks.Check(header.From, "From", log);

        if (!header.To.Any(to => to.OrganId is not null)) log.Add(FindingKinds.ToMissing);
        for (var i = 0; i < header.To.Count; i++)
        {
            if (header.To[i].OrganId is null) log.Add(FindingKinds.ToIncomplete, i + 1);
            else OrganIdChecks.Check(header.To[i], string.Create(CultureInfo.InvariantCulture, $"To[{i + 1}]"), log);
        }

        foreach (var repeated in header.To.Where(to => to.OrganId is not null).GroupBy(to => to.OrganId!).Where(group => group.Count() > 1))
            log.Add(FindingKinds.ToRepeated, repeated.Key);
    }

    // The dialect before QCVN 102 had no document id.
    private void CheckDocumentId()
    {
        if (header.DocumentId is null)
        {
            if (!isOldDialect) log.Add(FindingKinds.DocumentIdMissing);
            return;
        }

        if (header.DocumentId.Length > 200) log.Add(FindingKinds.DocumentIdTooLong);
        if (header.DocumentId.Split(',').Length < 3) log.Add(FindingKinds.DocumentIdOpaque, header.DocumentId);
    }

    private void CheckCode()
    {
        switch (header.Code)
        {
            case null: log.Add(FindingKinds.CodeMissing); break;
            case { CodeNumber: null }: log.Add(FindingKinds.CodeIncomplete, "số"); break;
            case { CodeNotation: null }: log.Add(FindingKinds.CodeIncomplete, "ký hiệu"); break;
        }

        if (header.Code?.CodeNumber is { } number && !number.All(char.IsAsciiDigit)) log.Add(FindingKinds.CodeNumberBad, number);
    }

    private void CheckIssue()
    {
        if (header.PromulgationInfo?.PromulgationDate is null) log.Add(FindingKinds.PromulgationDateMissing);
        if (header.PromulgationInfo?.Place is null) log.Add(FindingKinds.PlaceMissing);
        if (header.SignerInfo?.FullName is null) log.Add(FindingKinds.SignerMissing);
        if (header.OtherInfo?.Priority is { } priority and not (>= 0 and <= 4)) log.Add(FindingKinds.PriorityUnknown, priority);

        if (header.DocumentType?.TypeName is not { } name) log.Add(FindingKinds.TypeNameMissing);
        else if (header.DocumentType.Type is { } type && DocumentTypeNumbers.Contradict(type, name))
            log.Add(FindingKinds.TypeNumberContradicts, type.ToString(CultureInfo.InvariantCulture), name);
    }

    private void CheckTrace()
    {
        if (document.TraceHeaderList.Count == 0) log.Add(FindingKinds.TraceMissing);
        for (var i = 0; i < document.TraceHeaderList.Count; i++)
        {
            var trace = document.TraceHeaderList[i];
            if (trace.OrganId is null or "null" || trace.Timestamp is null) log.Add(FindingKinds.TraceIncomplete, i + 1);
        }
    }
}
