using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Keys;

namespace CongVu.Signing;

/// <summary>
/// PKCS#12 files that holders left on the server, each opened only by its holder's PIN, which is never kept (khóa trên máy chủ).
/// </summary>
public sealed class KeyFiles(string folder)
{
    /// <summary>Keeps a file under its certificate's thumbprint.</summary>
    internal async Task KeepAsync(string thumbprint, ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var target = new FileStream(PathOf(thumbprint), options);
        await target.WriteAsync(file, cancel);
    }

    /// <summary>Opens the key for one act.</summary>
    internal async Task<Outcome<Pkcs12Key>> OpenAsync(SigningCertificate certificate, string pin, CancellationToken cancel)
    {
        var path = PathOf(certificate.Thumbprint);
        if (!File.Exists(path))
        {
            return SigningRefusals.NoCertificate(certificate.SubjectName);
        }

        try
        {
            return Pkcs12Key.Open(await File.ReadAllBytesAsync(path, cancel), pin);
        }
        catch (PadesException fault) when (fault.Fault is PadesFault.Key)
        {
            return SigningRefusals.WrongPin;
        }
    }

    private string PathOf(string thumbprint) => Path.Combine(folder, $"{thumbprint}.p12");
}
