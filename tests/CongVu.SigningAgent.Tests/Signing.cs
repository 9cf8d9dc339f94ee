using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Trust;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;
using CongVu.SigningAgent.Tokens;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.SigningAgent.Tests;

/// <summary>What is signed with one PIN, and what is refused before or after it.</summary>
[Collection(Desk.Shared)]
public sealed class SigningTests(Desk desk)
{
    private static readonly byte[][] Package = [Papers.Pdf("Công văn"), Papers.Pdf("Phụ lục I"), Papers.Pdf("Phụ lục II")];

    [Fact]
    public async Task A_package_is_shown_with_its_hashes_and_signed_with_one_pin()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, Package);

        var page = await scene.OpenAsync();
        var done = await scene.Person.SignAsync(page, SoftToken.Pin);

        Assert.All(Package, file => Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), page.Html, StringComparison.Ordinal));
        Assert.Contains("Đã ký đủ 3 tệp", done.Text, StringComparison.Ordinal);
        Assert.All([1, 2, 3], ordinal => Assert.Equal([desk.Leader], SignersOf(scene.Office.Signed(ordinal))));
    }

    [Fact]
    public async Task A_file_can_be_read_on_the_page_before_it_is_signed()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, Package[0]);
        var page = await scene.OpenAsync();

        using var shown = await scene.Person.AskAsync(HttpMethod.Get, $"xem/{page.Hidden("phieu")}/1");

        Assert.Equal("application/pdf", shown.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Package[0], (await shown.Content.ReadAsByteArrayAsync())[..Package[0].Length]);
    }

    [Fact]
    public async Task A_wrong_pin_signs_nothing_and_warns_and_the_right_one_goes_on()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, Package);

        var wrong = await scene.Person.SignAsync(await scene.OpenAsync(), "0000");
        var given = scene.Office.TimesGiven(1);
        var right = await scene.Person.SignAsync(wrong, SoftToken.Pin);

        Assert.Contains("Mã PIN chưa đúng. Token báo đã có lần nhập sai", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(0, given);
        Assert.Contains("Đã ký đủ 3 tệp", right.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_token_is_refused_before_any_pin()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Somebody, Package);

        var page = await scene.OpenAsync();
        var forced = await scene.Person.PostAsync("ky", ("form", page.Hidden("form")), ("phieu", page.Hidden("phieu")), ("pin", SoftToken.Pin));

        Assert.False(page.AsksForPin);
        Assert.Contains("Không thấy USB token có chứng thư số của Thao Văn Dia", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã ký", forced.Text, StringComparison.Ordinal);
        Assert.Equal(0, scene.Office.TimesGiven(1));
    }

    [Theory]
    [InlineData(PinTries.Last, "chỉ còn một lần nhập")]
    [InlineData(PinTries.Locked, "Token đã bị khóa")]
    public async Task The_last_try_is_never_spent_unasked_and_a_locked_token_is_not_tried(PinTries tries, string words)
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, services => services.AddSingleton<ITokens>(new TiredTokens(desk.Token.Library, tries)), Package);

        var refused = await scene.Person.SignAsync(await scene.OpenAsync(), SoftToken.Pin);
        var insisted = await scene.Person.SignAsync(await scene.OpenAsync(), SoftToken.Pin, isSure: true);

        Assert.Contains(words, refused.Text, StringComparison.Ordinal);
        Assert.Equal(tries is PinTries.Last ? 1 : 0, scene.Office.TimesGiven(1));
        Assert.Equal(tries is PinTries.Last, insisted.Text.Contains("Đã ký đủ 3 tệp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_that_wants_the_pin_each_time_is_known_before_the_first_signature()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Careful, Package);

        var asked = await scene.Person.SignAsync(await scene.OpenAsync(), SoftToken.Pin);
        var before = scene.Office.TimesGiven(1);
        var done = await scene.Person.SignAsync(asked, SoftToken.Pin, isSure: true);

        Assert.Contains("Token này đòi mã PIN cho từng chữ ký (3 lần)", asked.Text, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Contains("Đã ký đủ 3 tệp", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_the_one_shown_stays_unsigned_and_the_others_are_signed()
    {
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, Package);
        var page = await scene.OpenAsync();
        scene.Office.Swapped[2] = Papers.Pdf("Quyết định khác hẳn");

        var done = await scene.Person.SignAsync(page, SoftToken.Pin);

        Assert.Contains("Đã ký 2 tệp, 1 tệp chưa ký", done.Text, StringComparison.Ordinal);
        Assert.Equal([1, 0, 1], [scene.Office.TimesGiven(1), scene.Office.TimesGiven(2), scene.Office.TimesGiven(3)]);
    }

    [Fact]
    public async Task A_digest_that_was_not_made_from_the_file_is_found_out()
    {
        // The office lies with one voice: hash and file fit each other, the digest to sign belongs to another file.
        await using var scene = await Scene.OpenAsync(desk, desk.Leader, Package);
        scene.Office.LieAboutDigestOf(1, Papers.Pdf("Quyết định khác hẳn"));

        var done = await scene.Person.SignAsync(await scene.OpenAsync(), SoftToken.Pin);

        Assert.Contains("1 tệp chưa ký", done.Text, StringComparison.Ordinal);
        Assert.Equal(0, scene.Office.TimesGiven(1));
    }

    private static IReadOnlyList<byte[]> SignersOf(byte[] file)
    {
        using var source = PdfSource.FromMemory(file);
        var report = Verifier.VerifyAsync(source, new VerificationPolicy(TrustAnchors.Empty, new DateTimeOffset(2021, 4, 6, 0, 0, 0, TimeSpan.Zero))).GetAwaiter().GetResult();
        Assert.All(report.Signatures, signature => Assert.NotEqual(Indication.TotalFailed, signature.Indication));
        return [.. report.Signatures.Select(signature => signature.Certificate!.Encoded.ToArray())];
    }

    /// <summary>The real token, tired: the flags that SoftHSM2 never sets.</summary>
    private sealed class TiredTokens(string library, PinTries tries) : ITokens
    {
        private readonly Pkcs11Tokens real = new([library]);

        public TokenScan Scan() => real.Scan() is var scan ? scan with { Tokens = [.. scan.Tokens.Select(token => token with { Tries = tries })] } : scan;

        public Pkcs11Key Open(Pkcs11Token token, Certificate certificate, string pin) => real.Open(token, certificate, pin);
    }
}
