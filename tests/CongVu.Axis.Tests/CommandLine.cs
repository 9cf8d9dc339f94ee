using System.CommandLine;
using CongVu.Axis.Commands;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class CommandLine
{
    [Theory, BothDatabases]
    public async Task What_is_registered_on_the_command_line_can_exchange(Engine engine)
    {
        var (settings, database) = await Hub.SettingsAsync(engine);
        var secret = (await RunAsync(settings, "register", "system", "--id", "h", "--name", "Huyện")).Output.Trim();
        await RunAsync(settings, "register", "agency", "--code", "H56.33", "--name", "UBND huyện", "--system", "h", "--mail", "x@y.vn", "--valid-from", "2026-01-01");
        await RunAsync(settings, "code", "add", "--agency", "H56.33", "--code", Hub.District, "--scheme", "QCVN102");
        await RunAsync(settings, "code", "close", "--code", Hub.District, "--last-day", "2026-02-28", "--successor", "H56.33");

        var list = (await RunAsync(settings, "list")).Output;
        await using (var hub = await Hub.StartOverAsync(settings))
        {
            var channel = new AxisChannel(hub.Client(), AxisCredentials.FromSecret("h", secret), hub.Clock);
            var answer = await channel.SendAsync(Letters.Packet("m-1", Letters.Document(1, "H56.33", "H56.33"), "H56.33"), default);
            var closed = await channel.SendAsync(Letters.Packet("m-2", Letters.Document(2, "H56.33", Hub.District), "H56.33"), default);
            Assert.IsType<SendAnswer.Accepted>(answer);
            Assert.Equal("H56.33", Assert.Single(Assert.IsType<SendAnswer.Refused>(closed).Reasons).Successor);
        }

        var statistics = (await RunAsync(settings, "statistics", "--from", "2026-03-01", "--to", "2026-03-31")).Output;
        await Hub.RemoveAsync(settings, database);

        Assert.Equal(44, secret.Length);
        Assert.Contains("hệ thống h: Huyện, 0 gói chờ", list);
        Assert.Contains($"cơ quan {Hub.District} (đến 28/02/2026, nay là H56.33), H56.33: UBND huyện, hệ thống h", list);
        Assert.Contains($"\"{Hub.District}\",\"UBND huyện\",\"1\"", statistics);
    }

    [Fact]
    public async Task A_system_is_registered_with_what_it_brings()
    {
        var (settings, database) = await Hub.SettingsAsync(Engine.Sqlite);
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (secret, key, certificate) = (Path.Combine(folder, "secret"), Path.Combine(folder, "key.pem"), Path.Combine(folder, "cert.pem"));
        await File.WriteAllTextAsync(secret, "của tôi\n");
        using var ecdsa = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(key, ecdsa.ExportSubjectPublicKeyInfoPem());
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=x", ecdsa, System.Security.Cryptography.HashAlgorithmName.SHA256);
        await File.WriteAllTextAsync(certificate, request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90)).ExportCertificatePem());

        Assert.Equal("", (await RunAsync(settings, "register", "system", "--id", "a", "--name", "A", "--secret-file", secret, "--max-packet-bytes", "5", "--max-day-bytes", "6")).Output);
        Assert.Equal(0, (await RunAsync(settings, "register", "system", "--id", "b", "--name", "B", "--public-key", key, "--certificate", certificate, "--may-register-agencies")).ExitCode);
        Assert.Equal(0, (await RunAsync(settings, "lock", "--id", "b")).ExitCode);
        await using (var hub = await Hub.StartOverAsync(settings))
        {
            var (a, b) = (await hub.Part<PeerSystems>().FindAsync("a", default), await hub.Part<PeerSystems>().FindAsync("b", default));
            Assert.Equal(("của tôi", 5L, 6L), (hub.Part<SecretSeal>().Open(a!.Credential), a.MaxPacketBytes, a.MaxDayBytes));
            Assert.Equal((AxisSignature.Ecdsa, true, true, 64), (b!.Algorithm, b.MayRegisterAgencies, b.IsLocked, b.CertificateSha256!.Length));
        }

        Assert.Equal(0, (await RunAsync(settings, "lock", "--id", "b", "--open")).ExitCode);
        Assert.Contains("Đã dọn 0 gói", (await RunAsync(settings, "sweep")).Output);
        Directory.Delete(folder, recursive: true);
        await Hub.RemoveAsync(settings, database);
    }

    [Theory]
    [InlineData("Chưa đăng ký hệ thống “x”", "register", "agency", "--code", "H1", "--name", "A", "--system", "x")]
    [InlineData("Không có cơ quan nào mang mã “H1”", "code", "add", "--agency", "H1", "--code", "H2")]
    [InlineData("Không có cơ quan nào mang mã “H1”", "code", "close", "--code", "H1", "--last-day", "2026-01-01")]
    [InlineData("Chưa đăng ký hệ thống “x”", "lock", "--id", "x")]
    [InlineData("không phải ngày", "code", "close", "--code", "H1", "--last-day", "hôm qua")]
    [InlineData("không phải khóa công khai", "register", "system", "--id", "x", "--name", "X", "--public-key", "CongVu.Axis.dll")]
    [InlineData("Chỉ dùng một trong hai", "register", "system", "--id", "x", "--name", "X", "--public-key", "a", "--secret-file", "b")]
    public async Task What_cannot_be_done_is_said_in_one_sentence(string sentence, params string[] command)
    {
        var (settings, database) = await Hub.SettingsAsync(Engine.Sqlite);

        var (exitCode, _, error) = await RunAsync(settings, [.. command.Select(word => word == "CongVu.Axis.dll" ? typeof(AxisHost).Assembly.Location : word)]);

        await Hub.RemoveAsync(settings, database);
        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(AxisSettings settings, params string[] command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] where = settings.Database is null ? ["--folder", settings.Folder] : ["--folder", settings.Folder, "--database", settings.Database];
        var exitCode = await AxisCommands.Create([]).Parse([.. command, .. where]).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }
}
