using CongVu.Files;

namespace CongVu.Signing;

/// <summary>What the signatures of a stored file are worth, for pages. Whether the asker may know of the file is the caller's question.</summary>
public sealed class FileVerdicts
{
    private readonly FileVerifier verifier;
    private readonly Mandates mandates;

    internal FileVerdicts(FileVerifier verifier, Mandates mandates)
    {
        this.verifier = verifier;
        this.mandates = mandates;
    }

    public async Task<FileVerdict> OfAsync(FileHash hash, CancellationToken cancel)
    {
        var verdict = await verifier.LookAsync(hash, cancel);
        return verdict with { Lapses = await mandates.LapsesAsync(verdict, cancel) };
    }
}
