using CongVu.Database;
using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Keys;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Remote;

/// <summary>Opens keys that remote services hold; PIN and one-time password go to the service alone.</summary>
internal sealed class RemoteKeys(OfficeContext db, RemoteTokens tokens, RemoteLine line)
{
    /// <summary>The key of a registered certificate.</summary>
    /// <param name="certificate">Whose key.</param>
    /// <param name="pin">As typed now.</param>
    /// <param name="oneTimePassword">As typed now; empty where the service sends none.</param>
    /// <param name="cancel">Stops asking.</param>
    public async Task<Outcome<CscKey>> OpenAsync(SigningCertificate certificate, string pin, string oneTimePassword, CancellationToken cancel)
    {
        var credential = await db.Set<RemoteCredential>().AsNoTracking().FirstOrDefaultAsync(row => row.CertificateId == certificate.Id, cancel);
        var service = credential is null ? null : await db.Set<RemoteSigningService>().AsNoTracking().FirstAsync(row => row.Id == credential.ServiceId, cancel);
        if (service is null)
        {
            return RemoteRefusals.NotFound;
        }

        return await AskAsync(service, credential!.CredentialId, asked => asked with
        {
            Pin = pin.Length > 0 ? () => pin : null, OneTimePassword = oneTimePassword.Length > 0 ? () => oneTimePassword : null,
        }, cancel);
    }

    /// <summary>The key as its service describes it; nothing can be signed yet.</summary>
    public Task<Outcome<CscKey>> DescribeAsync(RemoteSigningService service, string credential, CancellationToken cancel) => AskAsync(service, credential, asked => asked, cancel);

    private async Task<Outcome<CscKey>> AskAsync(RemoteSigningService service, string credential, Func<CscCredential, CscCredential> open, CancellationToken cancel)
    {
        try
        {
            var asked = new CscCredential(new Uri(service.Address), credential, await tokens.ReadAsync(service.Id, cancel));
            return await CscKey.OpenAsync(line.Http, open(asked), cancel: cancel);
        }
        catch (PadesException fault)
        {
            return RemoteRefusals.Refused(fault.Message);
        }
    }
}

/// <summary>The one line to remote services: no redirects, bounded in time.</summary>
internal sealed class RemoteLine : IDisposable
{
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };

    public void Dispose() => Http.Dispose();
}
