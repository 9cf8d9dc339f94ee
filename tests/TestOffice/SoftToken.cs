using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace CongVu.TestOffice;

/// <summary>
/// A token in software (SoftHSM2) with the keys that a test puts on it before anybody looks. The library is opened once in a process:
/// one token serves all tests of a program.
/// </summary>
public sealed partial class SoftToken : IDisposable
{
    public const string Label = "congvu";
    public const string Pin = "9876";
    private static readonly string[] Places = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so"];

    private readonly string folder = Directory.CreateTempSubdirectory("congvu-token-").FullName;
    private readonly string? library = Places.FirstOrDefault(File.Exists);
    private int keys;

    public SoftToken()
    {
        if (library is null)
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(folder, "tokens"));
        File.WriteAllText(Configuration, $"directories.tokendir = {folder}/tokens\nobjectstore.backend = file\nlog.level = ERROR\n");
        // The native library reads the environment of C, which the framework does not write to.
        _ = SetEnvironment("SOFTHSM2_CONF", Configuration, 1);
        Environment.SetEnvironmentVariable("SOFTHSM2_CONF", Configuration);
        Run("softhsm2-util", "--init-token", "--free", "--label", Label, "--pin", Pin, "--so-pin", "1234");
    }

    /// <summary>The PKCS#11 library; a test without it is skipped.</summary>
    public string Library
    {
        get
        {
            Assert.SkipWhen(library is null, "SoftHSM2 is not installed; ./test installs it.");
            return library!;
        }
    }

    private string Configuration => Path.Combine(folder, "softhsm2.conf");

    /// <summary>Puts the key and the certificate of a PKCS#12 file on the token.</summary>
    /// <returns>The certificate.</returns>
    public byte[] Import(byte[] file, string filePin, bool asksEachTime = false)
    {
        using var own = X509CertificateLoader.LoadPkcs12Collection(file, filePin, X509KeyStorageFlags.Exportable).First(certificate => certificate.HasPrivateKey);
        using var key = own.GetRSAPrivateKey()!;
        // The loader's copy is locked against plain export; one detour by a sealed one.
        using var copy = RSA.Create();
        copy.ImportEncryptedPkcs8PrivateKey("x", key.ExportEncryptedPkcs8PrivateKey("x", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1)), out _);
        var id = (++keys).ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        if (library is not null)
        {
            Put(id, "privkey", copy.ExportPkcs8PrivateKey(), asksEachTime ? ["--always-auth"] : []);
            Put(id, "cert", own.RawData, []);
        }

        return own.RawData;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Put(string id, string type, byte[] content, string[] more)
    {
        var path = Path.Combine(folder, $"{id}.{type}");
        File.WriteAllBytes(path, content);
        Run("pkcs11-tool", ["--module", library!, "--token-label", Label, "--login", "--pin", Pin, "--write-object", path, "--type", type, "--id", id, "--label", id, .. more]);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {answer}{complaint.Result}");
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
