namespace CongVu.Documents;

/// <summary>Which files keep a package from leaving, for the clerk's page (tệp còn thiếu chữ ký).</summary>
public sealed class IssueLacking
{
    private readonly PackageSigner signer;

    internal IssueLacking(PackageSigner signer) => this.signer = signer;

    /// <summary>Names of files without a valid signature of the person in authority.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(OutgoingDocument document, CancellationToken cancel) =>
        [.. (await signer.LackingAsync(document, cancel)).Select(part => part.Name)];
}
