using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Placing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents.Signing;

public sealed class PlaceTests
{
    [Theory, BothDatabases]
    public async Task The_hand_is_drawn_where_the_signer_moved_it_and_a_printed_date_is_not_written_again(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();

        Assert.Empty((await MoveAsync(province, province.ViceChairman, id, PlaceSubject.Signature, new CorrectPlace.Point(0, 0.5, 0.5))).Refusals);
        Assert.Empty((await MoveAsync(province, province.ViceChairman, id, PlaceSubject.Date, null)).Refusals);
        Assert.Empty((await journey.SignAsync(province.ViceChairman, id)).Refusals);
        Assert.Empty((await journey.IssueAsync(province.Clerk, id)).Refusals);

        await using var scope = office.Scope();
        var part = (await journey.FindAsync(id)).Parts[0];
        using var page = new SignedPage(scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(part.Sealed!.Value));
        var hand = page.Signatures[0].Place;
        Assert.Equal(595.276 / 2, (hand.Left + hand.Right) / 2, 0);
        Assert.Equal(841.89 - 595.276 / 2, (hand.Bottom + hand.Top) / 2, 0);
        Assert.Contains("Số: 01/UBND-VHTT", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("năm 2021", page.Text, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Only_who_edits_or_signs_moves_a_place_and_only_onto_a_page(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await new DraftJourney(province).AwaitSignatureAsync();
        var middle = new CorrectPlace.Point(0, 0.5, 0.5);

        Assert.Equal("document.not-drafter", Assert.Single((await MoveAsync(province, province.Clerk, id, PlaceSubject.Signature, middle)).Refusals).Code);
        Assert.Equal("document.not-drafter", Assert.Single((await MoveAsync(province, province.Specialist, id, PlaceSubject.Signature, middle)).Refusals).Code);
        Assert.Equal("document.not-found", Assert.Single((await MoveAsync(province, province.CommuneClerk, id, PlaceSubject.Signature, middle)).Refusals).Code);
        Assert.Equal("placing.no-page", Assert.Single((await MoveAsync(province, province.ViceChairman, id, PlaceSubject.Signature, middle with { Page = 7 })).Refusals).Code);
        Assert.Equal("placing.no-page", Assert.Single((await MoveAsync(province, province.ViceChairman, id, PlaceSubject.Signature, null)).Refusals).Code);
        Assert.True((await MoveAsync(province, province.ViceChairman, id, PlaceSubject.Number, middle)).IsDone);
    }

    private static async Task<Outcome> MoveAsync(Province province, Actor actor, Id<OutgoingDocument> id, PlaceSubject subject, CorrectPlace.Point? at)
    {
        var version = (await new DraftJourney(province).FindAsync(id)).Version;
        return await province.Office.RunAsync((CorrectPlace correct) => correct.RunAsync(actor, new CorrectPlace.Input(id, version, subject, at), default));
    }
}
