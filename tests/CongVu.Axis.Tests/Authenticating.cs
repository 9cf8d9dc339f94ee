using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using CongVu.Axis.Systems;
using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.TestOffice;

namespace CongVu.Axis.Tests;

public sealed class Authenticating
{
    [Theory, BothDatabases]
    public async Task A_system_with_a_key_of_its_own_needs_no_secret(Engine engine)
    {
        await using var hub = await Hub.StartAsync(engine);
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var rsa = RSA.Create(3072);
        await RegisterAsync(hub, "ec", AxisSignature.Ecdsa, ecdsa.ExportSubjectPublicKeyInfoPem());
        await RegisterAsync(hub, "rsa", AxisSignature.RsaPss, rsa.ExportSubjectPublicKeyInfoPem());

        Assert.Empty(await new AxisChannel(hub.Client(), AxisCredentials.FromKey("ec", ecdsa), hub.Clock).ListAsync(1, default));
        Assert.Empty(await new AxisChannel(hub.Client(), AxisCredentials.FromKey("rsa", rsa), hub.Clock).ListAsync(1, default));
    }

    [Fact]
    public async Task Another_key_another_algorithm_and_another_secret_are_let_in_nowhere()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        using var registered = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await RegisterAsync(hub, "ec", AxisSignature.Ecdsa, registered.ExportSubjectPublicKeyInfoPem());

        foreach (var channel in new IExchangeChannel[]
        {
            new AxisChannel(hub.Client(), AxisCredentials.FromKey("ec", other), hub.Clock),
            new AxisChannel(hub.Client(), AxisCredentials.FromSecret("ec", registered.ExportSubjectPublicKeyInfoPem()), hub.Clock),
            new AxisChannel(hub.Client(), AxisCredentials.FromSecret("nobody", "x"), hub.Clock),
            hub.DistrictChannel("sai"),
            hub.ProvinceVxp("sai"),
        })
            await Assert.ThrowsAsync<TransportException>(() => channel.ListAsync(1, default));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(-5, true)]
    [InlineData(6, false)]
    [InlineData(-6, false)]
    public async Task A_clock_may_be_off_by_five_minutes(int minutes, bool isLetIn)
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var clock = new WoundClock(hub.Clock.GetUtcNow().AddMinutes(minutes));
        var channel = new AxisChannel(hub.Client(), AxisCredentials.FromSecret("huyen", Hub.Secret), clock);

        if (isLetIn) Assert.Empty(await channel.ListAsync(1, default));
        else Assert.Contains("clock-off", (await Assert.ThrowsAsync<TransportException>(() => channel.ListAsync(1, default))).Message);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public async Task In_VXP_a_clock_may_be_off_by_a_day_since_the_kit_stamps_once(int hours, bool isLetIn)
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var clock = new WoundClock(hub.Clock.GetUtcNow().AddHours(-hours));
        var channel = new VxpChannel(hub.Client("/vxp"), "tinh", "bí mật của tỉnh", clock);

        if (isLetIn) Assert.Empty(await channel.ListAsync(1, default));
        else await Assert.ThrowsAsync<TransportException>(() => channel.ListAsync(1, default));
    }

    [Fact]
    public async Task A_locked_system_is_told_so_and_let_in_again_when_it_is_opened()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        await hub.Part<PeerSystems>().SetLockedAsync("huyen", true, default);

        Assert.Contains("system-locked", (await Assert.ThrowsAsync<TransportException>(() => hub.DistrictChannel().ListAsync(1, default))).Message);
        await hub.Part<PeerSystems>().SetLockedAsync("huyen", false, default);
        Assert.Empty(await hub.DistrictChannel().ListAsync(1, default));
    }

    [Fact]
    public async Task A_signature_is_good_for_its_own_method_path_and_body_only()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var http = hub.Client();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(http, hub, HttpMethod.Get, "/inbox?limit=1", "/inbox?limit=1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(http, hub, HttpMethod.Get, "/inbox?limit=2", "/inbox?limit=1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(http, hub, HttpMethod.Get, "/directory", "/inbox?limit=1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(http, hub, HttpMethod.Put, "/packets/m-1", "/packets/m-1", signedMethod: "GET"));
    }

    [Fact]
    public async Task A_body_that_is_not_the_signed_one_is_refused()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var bytes = Letters.Document(1, Hub.District, Hub.Ict);
        var lying = Letters.Packet("m-1", bytes) with { Sha256 = AxisSignature.EmptySha256 };

        Assert.Equal(["content-hash"], Letters.Codes(await hub.DistrictChannel().SendAsync(lying, default)));
        Assert.Equal("10", (await RefusedByVxpAsync(hub, Letters.Packet("m-1", Letters.Document(1, Hub.Ict, Hub.District), Hub.Ict) with { Sha256 = AxisSignature.EmptySha256 })).Code);
    }

    [Fact]
    public async Task Without_any_signature_there_is_nothing_to_see()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);

        Assert.Equal(HttpStatusCode.Unauthorized, (await hub.Client().GetAsync("/axis/v1/inbox")).StatusCode);
        Assert.Contains("\"ErrorCode\":\"15\"", await hub.Client().GetStringAsync("/vxp/getAgenciesList"));
    }

    [Fact]
    public async Task Secrets_are_unreadable_in_the_database_and_under_another_key()
    {
        await using var hub = await Hub.StartAsync(Engine.Sqlite);
        var system = await hub.Part<PeerSystems>().FindAsync("huyen", default);

        Assert.DoesNotContain("huyện", system!.Credential);
        Assert.Equal(Hub.Secret, hub.Part<SecretSeal>().Open(system.Credential));

        var key = Path.Combine(hub.Settings.Folder, "axis.key");
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        await File.WriteAllBytesAsync(key, RandomNumberGenerator.GetBytes(32));
        Assert.Throws<AxisException>(() => new SecretSeal(hub.Settings).Open(system.Credential));
    }

    private static async Task<RefusalReason> RefusedByVxpAsync(Hub hub, OutgoingPacket packet) =>
        Assert.Single(Assert.IsType<SendAnswer.Refused>(await hub.ProvinceVxp().SendAsync(packet, default)).Reasons);

    private static Task RegisterAsync(Hub hub, string id, string algorithm, string credential) =>
        hub.Part<PeerSystems>().SaveAsync(new() { Id = id, Name = id, Algorithm = algorithm, Credential = credential }, default);

    private static async Task<HttpStatusCode> AskAsync(HttpClient http, Hub hub, HttpMethod method, string path, string signedPath, string? signedMethod = null)
    {
        var now = hub.Clock.GetUtcNow();
        var text = AxisSignature.TextToSign(signedMethod ?? method.Method, AxisContract.Root + signedPath, "huyen", now, AxisSignature.EmptySha256);
        var value = HMACSHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Hub.Secret), text);
        using var request = new HttpRequestMessage(method, AxisContract.Root + path);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            AxisSignature.Scheme, new AxisSignature("huyen", AxisSignature.Hmac, now, AxisSignature.EmptySha256, value).ToHeader());
        return (await http.SendAsync(request)).StatusCode;
    }
}
