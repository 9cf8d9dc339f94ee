using CongVu.Files;

namespace CongVu.Signing;

/// <summary>What the signatures of a stored file are worth, for pages. Whether the asker may know of the file is the caller's question.</summary>
public sealed class FileVerdicts
{
    private readonly FileVerifier verifier;

    internal FileVerdicts(FileVerifier verifier) => this.verifier = verifier;

    public Task<FileVerdict> OfAsync(FileHash hash, CancellationToken cancel) => verifier.LookAsync(hash, cancel);
}
