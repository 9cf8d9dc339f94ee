using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace CongVu.Cli.Tests.Signing;

/// <summary>A folder with a root, a leader's key and a letter, and the program that ./congvu runs, in a process of its own.</summary>
public sealed class CommandLine : IDisposable
{
    private static readonly DateTimeOffset Today = TimeProvider.System.GetUtcNow();
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-cli-").FullName;

    public CommandLine()
    {
        using var rootKey = RSA.Create(2048);
        using var leaderKey = RSA.Create(2048);
        var request = Request("CN=Gốc thử nghiệm, C=VN", rootKey, isAuthority: true);
        using var root = request.CreateSelfSigned(Today.AddYears(-1), Today.AddYears(5));
        using var made = Request("CN=Nguyễn Văn An, C=VN", leaderKey, isAuthority: false).Create(root, Today.AddDays(-1), Today.AddYears(1), [0x4A, 1, 2, 3]);
        using var leader = made.CopyWithPrivateKey(leaderKey);
        File.WriteAllText(At("root.crt"), root.ExportCertificatePem());
        File.WriteAllBytes(At("leader.p12"), leader.Export(X509ContentType.Pfx, "mật khẩu"));
        File.WriteAllText(At("password"), "mật khẩu\n");
        File.WriteAllText(At("letter.pdf"), Letter());
        File.WriteAllText(At("page.html"), "<html>Đây không phải PDF</html>");
    }

    public string At(string name) => Path.Combine(folder, name);

    /// <summary>Runs the program in the folder; arguments are split at blanks.</summary>
    public (int ExitCode, string Output, string Complaint) Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CongVu.Cli.dll"), .. arguments.Split(' ')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, complaint.Result);
    }

    /// <summary>The letter signed by the leader, and a copy whose text was exchanged afterwards.</summary>
    public void MakeSigned()
    {
        var (code, _, complaint) = Run("sign letter.pdf --out signed.pdf --p12 leader.p12 --password-file password");
        Assert.True(code == 0, complaint);
        var bytes = File.ReadAllBytes(At("signed.pdf"));
        "(Cong hoa)"u8.CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf("(Cong van)"u8)));
        File.WriteAllBytes(At("altered.pdf"), bytes);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static CertificateRequest Request(string name, RSA key, bool isAuthority)
    {
        var request = new CertificateRequest(new X500DistinguishedName(name), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(isAuthority ? X509KeyUsageFlags.KeyCertSign : X509KeyUsageFlags.NonRepudiation, true));
        return request;
    }

    private static string Letter()
    {
        string[] objects =
        [
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n",
            "4 0 obj\n<</Length 44>>\nstream\nBT /F1 14 Tf 72 700 Td (Cong van) Tj ET     \nendstream\nendobj\n",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        foreach (var item in objects)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(item);
        }
        var start = file.Length;
        return file.Append(table).Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
