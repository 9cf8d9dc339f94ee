using CongVu.Database;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.TestOffice;
using CongVu.Tests.Documents;

namespace CongVu.Tests.Signing;

/// <summary>A valid signature of somebody whose post had ended by then is told wherever the signature is shown, and in the register of certificates.</summary>
public sealed class MandateTests
{
    [Theory, BothDatabases]
    public async Task A_signature_after_the_post_ended_is_flagged_and_the_certificate_too_but_not_one_on_the_last_day(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var file = (await new DraftJourney(province).FindAsync(id)).Parts[0].Sealed!.Value;
        var post = Province.PostOf(province.ViceChairman, Role.Leader);

        var held = await office.RunAsync((FileVerdicts verdicts) => verdicts.OfAsync(file, default));
        await office.MustAsync((EndPost end) => end.RunAsync(province.Administrator, new EndPost.Input(post, new DateOnly(2021, 4, 5)), default));
        var lastDay = await office.RunAsync((FileVerdicts verdicts) => verdicts.OfAsync(file, default));
        await office.MustAsync((EndPost end) => end.RunAsync(province.Administrator, new EndPost.Input(post, new DateOnly(2021, 4, 4)), default));
        var ended = await office.RunAsync((FileVerdicts verdicts) => verdicts.OfAsync(file, default));
        var lines = await office.RunAsync((CertificateQueries queries) => queries.ListAsync(province.Administrator, default));

        Assert.Empty(held.Lapses);
        Assert.Empty(lastDay.Lapses);
        Assert.Equal(FileAnswer.Valid, ended.Answer);
        Assert.Contains("Phạm Thị Lan ký ngày 05/4/2021", Assert.Single(ended.Lapses), StringComparison.Ordinal);
        Assert.Equal(["Phạm Thị Lan"], lines.Where(line => !line.HasMandate).Select(line => line.SubjectName));
    }

    [Theory, BothDatabases]
    public async Task A_delegation_that_holds_on_the_day_is_a_mandate(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).IssuedAsync();
        var file = (await new DraftJourney(province).FindAsync(id)).Parts[0].Sealed!.Value;
        await office.MakeAsync((GiveDelegation give) => give.RunAsync(province.Chairman, new GiveDelegation.Input(
            Province.PostOf(province.Chairman, Role.Leader), Province.PostOf(province.ViceChairman, Role.Leader), SigningCapacity.ByAuthorization,
            "Quyết định số 5/QĐ-UBND", "", new DateOnly(2021, 4, 5), new DateOnly(2021, 4, 30)), default));
        await office.MustAsync((EndPost end) => end.RunAsync(
            province.Administrator, new EndPost.Input(Province.PostOf(province.ViceChairman, Role.Leader), new DateOnly(2021, 4, 4)), default));

        var verdict = await office.RunAsync((FileVerdicts verdicts) => verdicts.OfAsync(file, default));

        Assert.Empty(verdict.Lapses);
    }
}
