using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Signing;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

public sealed class IssueTests
{
    [Theory, BothDatabases]
    public async Task A_package_is_signed_numbered_sealed_and_issued_with_both_signatures_valid_on_every_file(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var complete = await journey.CompleteAsync();
        await journey.PutAsync(complete, FilePart.Appendix, "phu-luc.pdf", "Phụ lục tỷ lệ ký số");

        var id = await journey.IssuedAsync(complete);

        var document = await journey.FindAsync(id);
        Assert.Equal(OutgoingState.Issued, document.State);
        Assert.Equal("01/UBND-VHTT", document.Code);
        foreach (var part in document.Parts)
        {
            var verdict = await VerifyAsync(office, part);
            Assert.Equal(FileAnswer.Valid, verdict.Answer);
            Assert.Equal([SignatureRole.Person, SignatureRole.Agency], verdict.Signatures.Select(signature => signature.Role));
            Assert.Equal(["Phạm Thị Lan", "UBND huyện Quan Sơn"], verdict.Signatures.Select(signature => signature.Signer));
        }
    }

    [Theory, BothDatabases]
    public async Task A_wrong_pin_signs_nothing_and_uses_no_number(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();

        var wrong = await journey.SignAsync(province.ViceChairman, id, "0000");
        var right = await journey.SignAsync(province.ViceChairman, id);
        var wrongSeal = await journey.IssueAsync(province.Clerk, id, "0000");
        var sealing = await journey.IssueAsync(province.Clerk, id);

        Assert.Equal("signing.wrong-pin", Assert.Single(wrong.Refusals).Code);
        Assert.True(right.IsDone);
        Assert.Equal("signing.wrong-pin", Assert.Single(wrongSeal.Refusals).Code);
        Assert.True(sealing.IsDone);
        Assert.Equal(1, (await journey.FindAsync(id)).Number);
    }

    [Theory, BothDatabases]
    public async Task A_number_that_somebody_typed_into_the_file_must_be_the_one_that_is_given(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var (wrong, right) = (await NumberedAsync("Số: 25/UBND-VHTT"), await NumberedAsync("Số: 01/UBND-VHTT"));

        var refused = await journey.IssueAsync(province.Clerk, wrong);
        var done = await journey.IssueAsync(province.Clerk, right);

        Assert.Equal("issue.other-number-printed", Assert.Single(refused.Refusals).Code);
        Assert.Null((await journey.FindAsync(wrong)).Number);
        Assert.Empty(done.Refusals);
        Assert.Equal(1, (await journey.FindAsync(right)).Number);

        async Task<Id<OutgoingDocument>> NumberedAsync(string head)
        {
            var id = await journey.CompleteAsync();
            await journey.PutAsync(id, FilePart.Main, "cong-van.pdf", head);
            await journey.AwaitSignatureAsync(id);
            Assert.Empty((await journey.SignAsync(province.ViceChairman, id)).Refusals);
            return id;
        }
    }

    [Theory, BothDatabases]
    public async Task Only_the_chosen_signer_signs_and_only_the_clerk_issues(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();

        foreach (var other in new[] { province.Chairman, province.Chief, province.Clerk, province.Specialist })
        {
            Assert.Contains("document.not-reviewer", (await journey.SignAsync(other, id)).Refusals.Select(refusal => refusal.Code));
        }

        Assert.True((await journey.SignAsync(province.ViceChairman, id)).IsDone);
        foreach (var other in new[] { province.Chairman, province.ViceChairman, province.Chief, province.Specialist })
        {
            Assert.Contains("document.not-clerk", (await journey.IssueAsync(other, id)).Refusals.Select(refusal => refusal.Code));
        }

        Assert.Contains("document.not-found", (await journey.IssueAsync(province.CommuneClerk, id)).Refusals.Select(refusal => refusal.Code));
    }

    [Theory, BothDatabases]
    public async Task Nothing_leaves_before_the_person_in_authority_signed(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();

        var outcome = await journey.IssueAsync(province.Clerk, id);

        Assert.Equal(["document.wrong-state", "issue.part-unsigned"], outcome.Refusals.Select(refusal => refusal.Code));
    }

    [Theory, BothDatabases]
    public async Task Every_issued_number_has_its_line_and_the_next_document_the_next_number(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);

        var first = await journey.FindAsync(await journey.IssuedAsync());
        var second = await journey.FindAsync(await journey.IssuedAsync());

        Assert.Equal(["01/UBND-VHTT", "02/UBND-VHTT"], [first.Code, second.Code]);
        await using var scope = office.Scope();
        var lines = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<RegisterLine>().OrderBy(line => line.Number).ToListAsync();
        Assert.Equal(["01/UBND-VHTT", "02/UBND-VHTT"], lines.Select(line => line.DocumentCode));
        Assert.Equal(new Guid?[] { first.Id, second.Id }, lines.Select(line => line.DocumentId));
    }

    [Theory, BothDatabases]
    public async Task A_document_returned_after_the_signature_loses_it_and_is_signed_anew(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();
        await journey.SignAsync(province.ViceChairman, id);

        var document = await journey.FindAsync(id);
        await office.MustAsync((ReturnDraft back) => back.RunAsync(province.Clerk, new ReturnDraft.Input(id, document.Version, "Sai nơi nhận"), default));
        var returned = await journey.FindAsync(id);
        await journey.AwaitSignatureAsync(id);

        Assert.Null(returned.Parts[0].Signed);
        Assert.Equal(OutgoingState.AwaitingSignature, (await journey.FindAsync(id)).State);
    }

    private static async Task<FileVerdict> VerifyAsync(Office office, PackagePart part)
    {
        await using var scope = office.Scope();
        return await scope.ServiceProvider.GetRequiredService<FileVerifier>().VerifyAsync(part.Sealed!.Value, default);
    }
}
