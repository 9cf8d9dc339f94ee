using System.Security.Cryptography;
using System.Text;

namespace CongVu.Signing.Agents;

/// <summary>
/// One-time tokens for preparations and their files (mã dùng một lần). Each is bound to the person, the file and its hash by a key of this
/// installation, so that nothing needs to be kept; that it counts once is kept by the file's own state.
/// </summary>
public sealed class SigningTokens(string folder)
{
    private const int KeyLength = 32;
    private readonly Lazy<byte[]> key = new(() => ReadKey(Path.Combine(folder, "signing-tokens.key")));

    /// <summary>Opens the list of a preparation.</summary>
    public string For(SigningPreparation preparation)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return Make($"preparation|{Binding(preparation)}");
    }

    /// <summary>Fetches one file and brings its signature back.</summary>
    public string For(SigningPreparation preparation, PreparedFile file)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        ArgumentNullException.ThrowIfNull(file);
        return Make($"file|{Binding(preparation)}|{file.Ordinal}|{file.SubjectId}|{file.BaseHash}");
    }

    internal static bool Match(string right, string? shown) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(shown ?? ""));

    private static string Binding(SigningPreparation preparation) =>
        $"{preparation.Id}|{preparation.PersonId}|{preparation.SessionId}|{preparation.CertificateId}|{preparation.ExpiresAt.ToUnixTimeMilliseconds()}";

    private static byte[] ReadKey(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            WriteKey(path);
        }

        return File.ReadAllBytes(path);
    }

    // Two servers of one office may start at once: the first to name the file wins.
    private static void WriteKey(string path)
    {
        var own = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(own, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyLength));
        }

        try
        {
            File.Move(own, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(own);
        }
    }

    private string Make(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes(text)));
}
