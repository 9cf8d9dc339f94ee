using System.Security.Cryptography;
using System.Text;

namespace CongVu.Axis.Systems;

/// <summary>
/// Keeps the secrets of systems unreadable for whoever sees only the database. An HMAC can only be checked by one who knows the
/// secret, so it cannot be hashed away; the key is a file beside the packets.
/// </summary>
internal sealed class SecretSeal
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] key;

    public SecretSeal(AxisSettings settings)
    {
        var path = Path.Combine(settings.Folder, "axis.key");
        if (!File.Exists(path)) Create(path);
        key = File.ReadAllBytes(path);
        if (key.Length != KeyBytes) throw new AxisException($"Tệp khóa {path} không đúng: phải có {KeyBytes} byte.");
    }

    public string Close(string secret)
    {
        var plain = Encoding.UTF8.GetBytes(secret);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            sealedBytes.AsSpan(0, NonceBytes), plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes));
        return Convert.ToBase64String(sealedBytes);
    }

    public string Open(string sealedText)
    {
        var bytes = Convert.FromBase64String(sealedText);
        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes + TagBytes), bytes.AsSpan(NonceBytes, TagBytes), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new AxisException("Khóa của trục (axis.key) không phải khóa đã niêm phong bí mật này.");
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        file.Flush(flushToDisk: true);
    }
}
