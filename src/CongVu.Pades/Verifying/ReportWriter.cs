using CongVu.Pades.Signing;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Turns a judgement into a report: the verdict is the gravest finding.</summary>
internal static class ReportWriter
{
    public static SignatureReport Write(Judgement judgement, int index, PdfFile file, EvidencePool pool)
    {
        var evidence = judgement.Evidence;
        var claimed = PdfDates.Parse(evidence.View.Text(evidence.Value["M"]));
        var gravest = judgement.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault();
        return new SignatureReport
        {
            Index = index,
            FieldName = evidence.Field.Name,
            IsDocumentTimestamp = evidence.IsDocumentTimestamp,
            Certificate = judgement.Certificate,
            Level = LevelOf(judgement, pool),
            ClaimedTime = claimed,
            Time = judgement.ProvenTime ?? claimed,
            TimeSource = judgement.ProvenTime is not null ? judgement.TimeSource : claimed is null ? TimeSource.None : TimeSource.Claimed,
            Indication = gravest?.Severity switch
            {
                Severity.Error => Indication.TotalFailed,
                Severity.Indeterminate => Indication.Indeterminate,
                _ => evidence.Cms is null ? Indication.TotalFailed : Indication.TotalPassed,
            },
            SubIndication = gravest?.SubIndication,
            ChangesAfter = judgement.ChangesAfter,
            Changes = judgement.Changes,
            Findings = [.. judgement.Findings.OrderByDescending(finding => finding.Severity)],
            Path = judgement.Path,
            SignedLength = evidence.ByteRange is null ? null : evidence.SignedEnd,
            Page = PageOf(evidence, file),
            Rectangle = PdfRectangle.From(evidence.View, WidgetOf(evidence)["Rect"]),
            Reason = evidence.View.Text(evidence.Value["Reason"]),
            Location = evidence.View.Text(evidence.Value["Location"]),
        };
    }

    private static string LevelOf(Judgement judgement, EvidencePool pool)
    {
        if (judgement.Evidence.IsDocumentTimestamp)
            return "DTS";
        var hasTime = judgement.HasSignatureTimestamp || judgement.IsCoveredByDocumentTimestamp;
        if (judgement.Evidence.SubFilter != "ETSI.CAdES.detached")
            return hasTime ? "PKCS7-T" : "PKCS7";
        if (!hasTime)
            return "B-B";
        if (!pool.HasStore || !(judgement.HasStatusInFile || pool.Crls.Count + pool.Ocsps.Count > 0))
            return "B-T";
        return judgement.IsCoveredByDocumentTimestamp ? "B-LTA" : "B-LT";
    }

    private static CongVu.Pdf.Objects.PdfDictionary WidgetOf(SignatureEvidence evidence)
    {
        var field = evidence.Field.Dictionary;
        var kids = evidence.View.Array(field["Kids"]);
        return field.Contains("Rect") || kids is not { Count: > 0 } ? field : evidence.View.Dictionary(kids[0]) ?? field;
    }

    private static int? PageOf(SignatureEvidence evidence, PdfFile file)
    {
        var widget = WidgetOf(evidence);
        if (PdfRectangle.From(evidence.View, widget["Rect"]) is not { IsEmpty: false } || widget["P"] is not CongVu.Pdf.Objects.PdfReference wanted)
            return null;
        return PdfPages.Enumerate(file).FirstOrDefault(page => page.Reference.Number == wanted.Number)?.Index + 1;
    }
}
