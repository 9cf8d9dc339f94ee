using CongVu.Database;
using CongVu.Ledger;
using CongVu.Signing.Agents;
using CongVu.Signing.Health;
using CongVu.Signing.Remote;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Signing;

/// <summary>Everything one can do with certificates and signatures.</summary>
internal static class SigningModule
{
    public static void Add(IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(new TrustStore(dataFolder));
        services.AddSingleton(new KeyFiles(Path.Combine(dataFolder, "keys", "signing")));
        services.AddSingleton<PictureCache>();
        services.AddScoped<SigningPictures>();
        services.AddScoped<FileVerifier>();
        services.AddScoped<Mandates>();
        services.AddScoped<FileSigner>();
        services.AddScoped<AgencySigner>();
        services.AddScoped<SigningKeys>();
        services.Tell<CertificateRegistered>(fact => $"Đăng ký chứng thư số của {fact.Text("SubjectName")}");
        services.Tell<CertificateRevoked>(fact => $"Chứng thư số bị thu hồi: {fact.Text("Reason")}");
        services.Tell<SigningPictureSet>(fact => $"Đưa ảnh {(fact.Text("Person").Length > 0 ? "chữ ký" : "con dấu")} dùng khi ký số");
        services.AddAction<RegisterCertificate>();
        services.AddAction<SetSigningPicture>();
        services.AddAction<PictureQueries>();
        services.AddAction<FileVerdicts>();
        services.AddAction<CertificateQueries>();
        HealthModule.Add(services);
        AgentsModule.Add(services, Path.Combine(dataFolder, "keys"));
        RemoteModule.Add(services, Path.Combine(dataFolder, "keys"));
    }
}
