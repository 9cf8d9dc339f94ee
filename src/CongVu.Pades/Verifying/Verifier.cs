using CongVu.Pades.Changes;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Judges every signature of a PDF: evidence, then findings, then verdict. Kiểm tra chữ ký số.</summary>
public static class Verifier
{
    /// <summary>Judges a file; whatever the file holds, the answer is a report.</summary>
    public static async Task<VerificationReport> VerifyAsync(PdfSource source, VerificationPolicy policy, CancellationToken cancel = default)
    {
        try
        {
            return await VerifyAsync(PdfFile.Open(source, policy.Password), policy, cancel);
        }
        catch (PdfException fault)
        {
            return PlainWords.Unreadable(fault);
        }
        catch (PadesException fault)
        {
            // Evidence that no check expected to be malformed is still only malformed evidence.
            return PlainWords.Damaged(fault);
        }
    }

    public static Task<VerificationReport> VerifyAsync(ReadOnlyMemory<byte> file, VerificationPolicy policy, CancellationToken cancel = default) =>
        VerifyAsync(PdfSource.FromMemory(file), policy, cancel);

    private static async Task<VerificationReport> VerifyAsync(PdfFile file, VerificationPolicy policy, CancellationToken cancel)
    {
        var signatures = SignatureFinder.Find(file);
        if (signatures.Count == 0)
            return PlainWords.NoSignature();
        foreach (var evidence in signatures)
            CoverageReader.Read(evidence, file);
        signatures.Sort((left, right) => left.SignedEnd.CompareTo(right.SignedEnd));
        var pool = EvidencePool.Read(file);
        foreach (var evidence in signatures)
            EvidenceReader.ReadContainer(evidence, file, pool);
        var steps = new RevisionSteps(file);
        var judgements = await new SignatureJudge(file, policy, pool, steps).JudgeAsync(signatures, cancel);
        var reports = judgements.Select((judgement, index) => ReportWriter.Write(judgement, index + 1, file, pool)).ToList();
        return PlainWords.Sum(reports);
    }
}

/// <summary>The changes from each revision of a file to the next, found when first asked for.</summary>
internal sealed class RevisionSteps(PdfFile file)
{
    private readonly Dictionary<int, IReadOnlyList<DocumentChange>> steps = [];
    private readonly ComparisonBudget budget = new();

    /// <summary>All changes made after a revision.</summary>
    public List<DocumentChange> After(PdfRevision revision)
    {
        var found = new List<DocumentChange>();
        for (var i = revision.Index; i < file.Revisions.Count - 1; i++)
        {
            if (!steps.TryGetValue(i, out var changes))
                steps[i] = changes = ChangeAnalysis.Compare(file.Revisions[i], file.Revisions[i + 1], budget);
            found.AddRange(changes);
        }
        return found;
    }
}
