using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using CongVu.Axis.Agencies;
using CongVu.Axis.Systems;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Commands;

/// <summary>Registers systems and agencies.</summary>
internal static class RegisterCommand
{
    public static Command Create(CommandParts parts) => new("register", "Đăng ký hệ thống hoặc cơ quan.") { CreateSystem(parts), CreateAgency(parts) };

    private static Command CreateSystem(CommandParts parts)
    {
        var id = new Option<string>("--id") { Description = "Mã hệ thống.", Required = true };
        var name = new Option<string>("--name") { Description = "Tên hệ thống.", Required = true };
        var secret = new Option<FileInfo?>("--secret-file") { Description = "Tệp chứa bí mật dùng chung; không có tệp này và --public-key thì trục tạo bí mật và in ra một lần." };
        var key = new Option<FileInfo?>("--public-key") { Description = "Tệp PEM chứa khóa công khai (ECDSA hoặc RSA)." };
        var certificate = new Option<FileInfo?>("--certificate") { Description = "Chứng thư máy khách bắt buộc (mutual TLS)." };
        var agencies = new Option<bool>("--may-register-agencies") { Description = "Cho phép hệ thống tự đăng ký đơn vị qua VXP." };
        var maxPacket = new Option<long?>("--max-packet-bytes") { Description = "Dung lượng lớn nhất của một gói." };
        var maxDay = new Option<long?>("--max-day-bytes") { Description = "Dung lượng gửi nhiều nhất trong một ngày." };
        var command = new Command("system", "Đăng ký hoặc sửa một hệ thống.") { id, name, secret, key, certificate, agencies, maxPacket, maxDay };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var credential = CredentialOf(parsed.GetValue(secret), parsed.GetValue(key), services.GetRequiredService<SecretSeal>());
                await services.GetRequiredService<PeerSystems>().SaveAsync(
                    new()
                    {
                        Id = parsed.GetRequiredValue(id),
                        Name = parsed.GetRequiredValue(name),
                        Algorithm = credential.Algorithm,
                        Credential = credential.Stored,
                        CertificateSha256 = parsed.GetValue(certificate) is { } file ? HashOf(file) : null,
                        MayRegisterAgencies = parsed.GetValue(agencies),
                        MaxPacketBytes = parsed.GetValue(maxPacket),
                        MaxDayBytes = parsed.GetValue(maxDay),
                    },
                    cancel);
                if (credential.ToShow is { } shown) await parsed.InvocationConfiguration.Output.WriteLineAsync(shown);
            },
            cancel));
        return command;
    }

    private static Command CreateAgency(CommandParts parts)
    {
        var code = new Option<string>("--code") { Description = "Mã định danh của cơ quan.", Required = true };
        var name = new Option<string>("--name") { Description = "Tên cơ quan.", Required = true };
        var system = new Option<string>("--system") { Description = "Mã hệ thống mà cơ quan dùng.", Required = true };
        var scheme = SchemeOption();
        var mail = new Option<string?>("--mail") { Description = "Thư điện tử." };
        var parent = new Option<string?>("--parent") { Description = "Mã cơ quan cấp trên." };
        var from = DayOption("--valid-from", "Ngày mã có hiệu lực (yyyy-MM-dd).");
        var command = new Command("agency", "Đăng ký hoặc sửa một cơ quan.") { code, name, system, scheme, mail, parent, from };
        command.SetAction((parsed, cancel) => parts.RunAsync(
            parsed,
            async services =>
            {
                var systemId = parsed.GetRequiredValue(system);
                if (await services.GetRequiredService<PeerSystems>().FindAsync(systemId, cancel) is null) throw new AxisException($"Chưa đăng ký hệ thống “{systemId}”.");

                await services.GetRequiredService<AgencyDirectory>().RegisterAsync(
                    new(parsed.GetRequiredValue(code), parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(name), systemId)
                    {
                        Mail = parsed.GetValue(mail),
                        ParentCode = parsed.GetValue(parent),
                        ValidFrom = parsed.GetValue(from),
                    },
                    cancel);
            },
            cancel));
        return command;
    }

    public static Option<string> SchemeOption()
    {
        var scheme = new Option<string>("--scheme") { Description = "QD20 (Quyết định 20/2020/QĐ-TTg) hoặc QCVN102 (mã cũ).", DefaultValueFactory = _ => DirectoryCode.Qd20 };
        scheme.AcceptOnlyFromAmong(DirectoryCode.Qd20, DirectoryCode.Qcvn102);
        return scheme;
    }

    public static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;

            result.AddError($"“{result.Tokens[0].Value}” không phải ngày dạng yyyy-MM-dd.");
            return null;
        },
    };

    private static (string Algorithm, string Stored, string? ToShow) CredentialOf(FileInfo? secret, FileInfo? key, SecretSeal seal)
    {
        if (secret is not null && key is not null) throw new AxisException("Chỉ dùng một trong hai: --secret-file hoặc --public-key.");
        if (key is not null) return (AlgorithmOf(key), File.ReadAllText(key.FullName), null);
        if (secret is not null) return (AxisSignature.Hmac, seal.Close(File.ReadAllText(secret.FullName).Trim()), null);

        var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(33));
        return (AxisSignature.Hmac, seal.Close(made), made);
    }

    private static string AlgorithmOf(FileInfo key)
    {
        var pem = File.ReadAllText(key.FullName);
        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportFromPem(pem);
            return AxisSignature.Ecdsa;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return AlgorithmOfRsa(key, pem);
        }
    }

    private static string AlgorithmOfRsa(FileInfo key, string pem)
    {
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return AxisSignature.RsaPss;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new AxisException($"Tệp {key} không phải khóa công khai ECDSA hoặc RSA dạng PEM.");
        }
    }

    private static string HashOf(FileInfo certificate)
    {
        using var loaded = System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(certificate.FullName);
        return loaded.GetCertHashString(HashAlgorithmName.SHA256);
    }
}
