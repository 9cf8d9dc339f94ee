using System.Security.Cryptography;
using System.Text;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Pades;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Trust;
using CongVu.Signing.Remote;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Health;

/// <summary>
/// Fetches the revocation lists that registered certificates name and keeps them beside the trusted roots (tải danh sách thu hồi).
/// A worker asks by the hour; an address is asked once a day, and a list counts only with its issuer's signature.
/// </summary>
public sealed class FetchRevocationLists
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(20);
    private const int Largest = 64 << 20;

    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly TrustStore trust;
    private readonly RemoteLine line;

    internal FetchRevocationLists(OfficeContext db, OfficeClock clock, TrustStore trust, RemoteLine line)
    {
        this.db = db;
        this.clock = clock;
        this.trust = trust;
        this.line = line;
    }

    /// <returns>How many lists were taken.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var now = clock.Now;
        var encoded = await db.Set<SigningCertificate>().AsNoTracking().Where(row => row.NotAfter > now).Select(row => row.Encoded).ToListAsync(cancel);
        var signers = trust.Current.Signers;
        var places = encoded.Select(own => Certificate.Parse(own)).SelectMany(own => own.Extensions.CrlAddresses.Select(address => (Address: address, Issuer: IssuerOf(own, signers))))
            .Where(place => place.Issuer is not null).DistinctBy(place => place.Address);
        var taken = 0;
        foreach (var (address, issuer) in places.Where(place => IsDue(place.Address)).ToList())
        {
            taken += await FetchAsync(address, issuer!, cancel) ? 1 : 0;
        }

        return taken;
    }

    private static Certificate? IssuerOf(Certificate own, TrustAnchors signers) =>
        signers.Anchors.Concat(signers.Intermediates).FirstOrDefault(authority => authority.Subject.Matches(own.Issuer) && own.IsSignedBy(authority));

    private bool IsDue(string address) =>
        !File.Exists(PathOf(address)) || clock.Now - new DateTimeOffset(File.GetLastWriteTimeUtc(PathOf(address)), TimeSpan.Zero) >= Often;

    private async Task<bool> FetchAsync(string address, Certificate issuer, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || place.Scheme is not ("http" or "https"))
        {
            return false;
        }

        try
        {
            var list = await ReadAsync(place, cancel);
            if (!Crl.Parse(list).IsSignedBy(issuer))
            {
                return false;
            }

            await KeepAsync(PathOf(address), list, cancel);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException or PadesException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            // The list of yesterday stays; the signing doctor tells when it has grown old.
            return false;
        }
    }

    private async Task<byte[]> ReadAsync(Uri place, CancellationToken cancel)
    {
        using var answer = await line.Http.GetAsync(place, HttpCompletionOption.ResponseHeadersRead, cancel);
        answer.EnsureSuccessStatusCode();
        await answer.Content.LoadIntoBufferAsync(Largest, cancel);
        return await answer.Content.ReadAsByteArrayAsync(cancel);
    }

    // Renamed when complete: who reads the folder meanwhile sees the old list or the new one.
    private async Task KeepAsync(string path, byte[] list, CancellationToken cancel)
    {
        var whole = $"{path}.new";
        await File.WriteAllBytesAsync(whole, list, cancel);
        File.SetLastWriteTimeUtc(whole, clock.Now.UtcDateTime);
        File.Move(whole, path, overwrite: true);
    }

    private string PathOf(string address) =>
        Path.Combine(trust.SignerFolder, $"fetched-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..16]}.crl");
}
