using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CongVu.Database;
using CongVu.Signing;
using CongVu.Signing.Health;
using CongVu.TestOffice;

namespace CongVu.Tests.Signing;

/// <summary>Revocation lists fetched from where the certificates say, on loopback; what they revoke is found by the rounds and told by the doctor.</summary>
public sealed class RevocationTests
{
    [Theory, BothDatabases]
    public async Task A_list_is_fetched_daily_believed_only_with_its_issuers_signature_and_what_it_revokes_is_found_and_told(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        using var place = new ListPlace();
        using var authority = new ListedAuthority(place.Address);
        using var forger = new ListedAuthority(place.Address);
        await File.WriteAllBytesAsync(Path.Combine(office.Folder, "trust", "ca-2.crt"), authority.Root);
        using var own = authority.Issue("Vi Văn Thắng", office.Clock.GetUtcNow().AddYears(5));
        var id = await office.MakeAsync((RegisterCertificate register) => register.RunAsync(
            province.Administrator, new RegisterCertificate.Input(province.District, province.Chairman.Person, own.RawData, ""), default));

        place.Content = authority.ListAt(office.Clock.GetUtcNow());
        var first = await FetchAsync(office);
        var again = await FetchAsync(office);
        var nothing = await CheckAsync(office);
        office.Clock.Advance(TimeSpan.FromHours(21));
        place.Content = forger.ListAt(office.Clock.GetUtcNow(), own.SerialNumberBytes.ToArray());
        var forged = await FetchAsync(office);
        place.Content = authority.ListAt(office.Clock.GetUtcNow(), own.SerialNumberBytes.ToArray());
        var second = await FetchAsync(office);

        Assert.Equal((1, 0, 0, 0, 1), (first, again, nothing, forged, second));
        Assert.Equal(1, await CheckAsync(office));
        Assert.Equal(0, await CheckAsync(office));
        var lines = await office.RunAsync((CertificateQueries queries) => queries.ListAsync(province.Administrator, default));
        Assert.NotNull(lines.Single(line => line.Id == id).RevokedAt);
        var told = await office.RunAsync((SigningHealth health) => health.ExamineAsync(province.Chairman, default));
        Assert.Contains(told, finding => finding is { Check: "Thu hồi", Grade: HealthGrade.Bad } && finding.Remedy.Length > 0);
    }

    [Theory, BothDatabases]
    public async Task The_doctor_warns_thirty_days_before_the_end_says_when_it_has_come_and_who_is_not_trusted(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        using var unknown = new ListedAuthority("http://127.0.0.1:1/list.crl");
        var now = office.Clock.GetUtcNow();
        await office.MakeAsync((RegisterCertificate register) => register.RunAsync(province.Administrator,
            new RegisterCertificate.Input(province.District, province.Chief.Person, unknown.Issue("Hà Minh Đức", now.AddDays(31)).RawData, ""), default));

        var before = await GradesAsync();
        office.Clock.Advance(TimeSpan.FromDays(2));
        var soon = await GradesAsync();
        office.Clock.Advance(TimeSpan.FromDays(30));
        var after = await GradesAsync();

        Assert.Equal((HealthGrade.Good, HealthGrade.Bad), (before["Thời hạn chứng thư"], before["Chuỗi tin cậy"]));
        Assert.Equal(HealthGrade.Warning, before["Thu hồi"]);
        Assert.Equal((HealthGrade.Warning, HealthGrade.Bad), (soon["Thời hạn chứng thư"], after["Thời hạn chứng thư"]));
        Assert.Equal(0, await FetchAsync(office));

        async Task<Dictionary<string, HealthGrade>> GradesAsync() => (await office.RunAsync((SigningHealth health) => health.ExamineAsync(province.Chief, default)))
            .ToDictionary(finding => finding.Check, finding => finding.Grade);
    }

    private static Task<int> FetchAsync(Office office) => office.RunAsync((FetchRevocationLists fetch) => fetch.RunOnceAsync(default));

    private static Task<int> CheckAsync(Office office) => office.RunAsync((CheckCertificates check) => check.RunOnceAsync(default));

    /// <summary>An authority whose certificates say where its list is.</summary>
    private sealed class ListedAuthority : IDisposable
    {
        private static readonly DateTimeOffset From = new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);
        private readonly RSA key = RSA.Create(2048);
        private readonly X509Certificate2 root;
        private readonly string address;
        private int lists;

        public ListedAuthority(string address)
        {
            this.address = address;
            var request = new CertificateRequest("CN=CA có danh sách thu hồi, C=VN", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
            request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
            root = request.CreateSelfSigned(From, From.AddYears(30));
        }

        public byte[] Root => root.RawData;

        public X509Certificate2 Issue(string holder, DateTimeOffset until)
        {
            using var own = RSA.Create(2048);
            var request = new CertificateRequest($"CN={holder}, C=VN", own, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
            request.CertificateExtensions.Add(CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([address]));
            return request.Create(root.SubjectName, X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1), From, until, RandomNumberGenerator.GetBytes(12));
        }

        public byte[] ListAt(DateTimeOffset now, params byte[][] revoked)
        {
            var list = new CertificateRevocationListBuilder();
            foreach (var serial in revoked)
            {
                list.AddEntry(serial, now.AddHours(-1));
            }

            return list.Build(root, ++lists, now.AddDays(7), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, now.AddMinutes(-5));
        }

        public void Dispose()
        {
            key.Dispose();
            root.Dispose();
        }
    }

    /// <summary>A web server on loopback that answers every request with one file.</summary>
    private sealed class ListPlace : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource end = new();

        public ListPlace()
        {
            listener.Start();
            _ = ServeAsync();
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/list.crl";

        public byte[] Content { get; set; } = [];

        public void Dispose()
        {
            end.Cancel();
            listener.Stop();
            end.Dispose();
        }

        private async Task ServeAsync()
        {
            while (!end.IsCancellationRequested)
            {
                try
                {
                    using var caller = await listener.AcceptTcpClientAsync(end.Token);
                    await using var line = caller.GetStream();
                    using var reader = new StreamReader(line, leaveOpen: true);
                    while (await reader.ReadLineAsync(end.Token) is { Length: > 0 })
                    {
                    }

                    var head = $"HTTP/1.1 200 OK\r\nContent-Type: application/pkix-crl\r\nContent-Length: {Content.Length}\r\nConnection: close\r\n\r\n";
                    await line.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head), end.Token);
                    await line.WriteAsync(Content, end.Token);
                }
                catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
                {
                    // The test is over, or the caller went away.
                }
            }
        }
    }
}
