using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Health;
using CongVu.TestOffice;

namespace CongVu.Tests.Signing;

public sealed class PictureTests
{
    [Theory, BothDatabases]
    public async Task A_hand_is_blue_a_seal_is_red_and_both_let_the_page_through(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (hand, seal) = (DrawnPicture.Hand("Vi Văn Thắng"), DrawnPicture.Seal());

        Assert.Equal("signing.picture-not-blue", await CodeAsync(province, province.Chairman, province.Chairman.Person, seal));
        Assert.Equal("signing.picture-not-red", await CodeAsync(province, province.Administrator, null, hand));
        Assert.Equal("signing.picture-damaged", await CodeAsync(province, province.Chairman, province.Chairman.Person, hand[..^40]));
        Assert.Equal("signing.picture-too-large", await CodeAsync(province, province.Chairman, province.Chairman.Person, [.. hand, .. new byte[600 * 1024]]));
        Assert.Equal("signing.picture-not-transparent", await CodeAsync(province, province.Chairman, province.Chairman.Person, DrawnPicture.Paper()));
        Assert.Equal("", await CodeAsync(province, province.Chairman, province.Chairman.Person, hand));
        Assert.Equal("", await CodeAsync(province, province.Administrator, null, seal));
    }

    [Theory, BothDatabases]
    public async Task Everybody_gives_their_own_hand_and_only_an_administrator_the_seal_and_those_of_others(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        Assert.Equal("organization.not-administrator", await CodeAsync(province, province.Clerk, null, DrawnPicture.Seal()));
        Assert.Equal("organization.not-administrator", await CodeAsync(province, province.Chairman, province.ViceChairman.Person, DrawnPicture.Hand("x")));
        Assert.Equal("organization.not-administrator", await CodeAsync(province, province.CommuneChairman, province.CommuneChairman.Person, DrawnPicture.Hand("x")));
        Assert.Equal("", await CodeAsync(province, province.ViceChairman, province.ViceChairman.Person, DrawnPicture.Hand("x")));
    }

    [Theory, BothDatabases]
    public async Task Signer_and_clerk_are_told_which_picture_is_missing_until_it_is_there(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var since = new DateOnly(2020, 1, 1);
        var agency = await office.MakeAsync((FoundOrganization found) => found.RunAsync(province.Administrator, new FoundOrganization.Input(
            province.District, OrganizationKind.Agency, "UBND xã Sơn Thủy", "UBND", "Quan Sơn", "H56.25.9", since), default));
        var newcomer = await office.ActorAsync(await office.MakeAsync((EnterPerson enter) => enter.RunAsync(province.Administrator, new EnterPerson.Input(
            "Lục Thị Én", "en.lt", "mot hai ba bon", "", agency, Role.RecordsClerk, "Văn thư", null, since), default)));

        var (leader, clerk, specialist) = (await MissingAsync(province.Chief), await MissingAsync(newcomer), await MissingAsync(province.Specialist));
        var findings = await office.RunAsync((SigningHealth health) => health.ExamineAsync(newcomer, default));
        Assert.Equal("", await CodeAsync(province, province.Chief, province.Chief.Person, DrawnPicture.Hand("x")));

        Assert.False(Assert.Single(leader).IsSeal);
        Assert.True(Assert.Single(clerk).IsSeal);
        Assert.Empty(specialist);
        Assert.Contains(findings, finding => finding is { Check: "Ảnh con dấu", Grade: HealthGrade.Warning });
        Assert.Empty(await MissingAsync(province.Chief));
        Assert.Empty(await MissingAsync(province.Clerk));

        Task<IReadOnlyList<MissingPictures.Line>> MissingAsync(Actor actor) => office.RunAsync((MissingPictures missing) => missing.OfAsync(actor, default));
    }

    private static async Task<string> CodeAsync(Province province, Actor actor, Id<Person>? person, byte[] file)
    {
        Outcome outcome = await province.Office.RunAsync((SetSigningPicture set) => set.RunAsync(
            actor, new SetSigningPicture.Input(province.District, person, new NewFile("anh.png", new MemoryStream(file))), default));
        return outcome.IsDone ? "" : Assert.Single(outcome.Refusals).Code;
    }
}
