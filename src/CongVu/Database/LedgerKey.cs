using System.Security.Cryptography;

namespace CongVu.Database;

/// <summary>The installation's own key that signs the ledger's daily heads: made at the first start, kept in the data folder.</summary>
public sealed class LedgerKey : IDisposable
{
    private readonly ECDsa key;

    private LedgerKey(ECDsa key) => this.key = key;

    public byte[] PublicKey => key.ExportSubjectPublicKeyInfo();

    /// <summary>Opens the key in that folder, or makes it.</summary>
    public static LedgerKey Open(string folder)
    {
        var path = Path.Combine(folder, "ledger-key.pem");
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(path))
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        else
        {
            Directory.CreateDirectory(folder);
            WriteForOwnerOnly(path, key.ExportPkcs8PrivateKeyPem());
        }

        return new LedgerKey(key);
    }

    public byte[] Sign(byte[] hash) => key.SignHash(hash);

    public static bool Verify(byte[] publicKey, byte[] hash, byte[] signature)
    {
        using var check = ECDsa.Create();
        check.ImportSubjectPublicKeyInfo(publicKey, out _);
        return check.VerifyHash(hash, signature);
    }

    public void Dispose() => key.Dispose();

    private static void WriteForOwnerOnly(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
