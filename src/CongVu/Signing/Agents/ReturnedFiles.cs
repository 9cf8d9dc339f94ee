using CongVu.Database;
using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Pades.Changes;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Signing.Agents;

/// <summary>Judges a file that came back signed: the same file, one more signature, nothing else, by the right person, and valid.</summary>
internal sealed class ReturnedFiles(FileStore store, OfficeFiles files, FileVerifier verifier)
{
    /// <summary>Takes a whole file that a program beside the token made.</summary>
    public async Task<Outcome<FileHash>> TakeAsync(PreparedFile file, ReadOnlyMemory<byte> content, SigningCertificate certificate, CancellationToken cancel)
    {
        var sent = await store.ReadAllAsync(file.BaseHash, cancel);
        return content.Length > sent.Length && content.Span.StartsWith(sent) && AddsOnlySignatures(content, sent.Length)
            ? await JudgeAsync(file, await files.KeepAsync(content, FileKind.Pdf, cancel), certificate, cancel)
            : AgentRefusals.OtherFile(file.Name);
    }

    /// <summary>The verdict on the stored file decides, and its newest signature must be the registered one.</summary>
    public async Task<Outcome<FileHash>> JudgeAsync(PreparedFile file, FileHash signed, SigningCertificate certificate, CancellationToken cancel)
    {
        var verdict = await verifier.VerifyAsync(signed, cancel);
        if (verdict.Answer is FileAnswer.Invalid or FileAnswer.Unreadable or FileAnswer.Unsigned)
        {
            return SigningRefusals.ResultNotValid(file.Name, verdict.Reason);
        }

        var newest = verdict.Signatures.LastOrDefault(signature => signature.Role is not SignatureRole.Timestamp);
        return newest?.Thumbprint == certificate.Thumbprint ? signed : AgentRefusals.OtherSigner(file.Name, certificate.SubjectName);
    }

    private static bool AddsOnlySignatures(ReadOnlyMemory<byte> content, long sentLength)
    {
        try
        {
            using var opened = PdfFile.Open(content);
            var revisions = opened.Revisions;
            var first = revisions.ToList().FindLastIndex(revision => revision.End <= sentLength);
            return first >= 0 && first < revisions.Count - 1 &&
                Enumerable.Range(first, revisions.Count - 1 - first).All(index =>
                    ChangeAnalysis.LevelOf(ChangeAnalysis.Compare(revisions[index], revisions[index + 1])) <= ChangeLevel.SignaturesOnly);
        }
        catch (PdfException)
        {
            return false;
        }
    }
}
