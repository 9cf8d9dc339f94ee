using System.Security.Cryptography;
using CongVu.Pades.Trust;

namespace CongVu.Signing;

/// <summary>
/// Whom this installation trusts: the certificates and kept revocation lists in its folders <c>trust</c> and <c>trust-tsa</c>
/// (danh sách tin cậy). Read again when a file there changes.
/// </summary>
public sealed class TrustStore(string folder)
{
    private readonly Lock gate = new();
    private Loaded? loaded;

    /// <summary>What was loaded, with a digest that changes when the trust does.</summary>
    public sealed record Loaded(TrustAnchors Signers, TrustAnchors Timestamps, string Digest);

    public string SignerFolder => Path.Combine(folder, "trust");

    public string TimestampFolder => Path.Combine(folder, "trust-tsa");

    public Loaded Current
    {
        get
        {
            var digest = DigestOfFolders();
            lock (gate)
            {
                if (loaded?.Digest != digest)
                {
                    loaded = new Loaded(TrustFolder.Load([SignerFolder]), TrustFolder.Load([TimestampFolder]), digest);
                }

                return loaded;
            }
        }
    }

    private string DigestOfFolders()
    {
        Directory.CreateDirectory(SignerFolder);
        Directory.CreateDirectory(TimestampFolder);
        var files = new DirectoryInfo(SignerFolder).EnumerateFiles().Concat(new DirectoryInfo(TimestampFolder).EnumerateFiles());
        var lines = files.Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..16];
    }
}
