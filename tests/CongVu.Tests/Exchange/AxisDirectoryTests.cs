using CongVu.Database;
using CongVu.EdXml.Transport;
using CongVu.Exchange;
using CongVu.Exchange.AxisDirectory;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Exchange;

public sealed class AxisDirectoryTests
{
    [Theory, BothDatabases]
    public async Task The_directory_of_the_axis_is_copied_searched_without_marks_and_follows_changes(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.Directory.AddRange([Agency(TwoOffices.DepartmentName, TwoOffices.DepartmentCode), Agency("Sở Nội vụ", "H56.20"), Agency("Sở Cũ", "H56.99")]);
        await CopyAsync(both);
        both.Axis.Directory.RemoveAt(2);
        both.Axis.Directory[1] = Agency("Sở Nội vụ tỉnh", "H56.20");

        var held = await CopyAsync(both);

        Assert.Equal(2, held);
        var found = Assert.Single(await FindAsync(both, "so noi vu"));
        Assert.Equal(("H56.20", "Sở Nội vụ tỉnh", false), (found.Code, found.Name, found.Known is not null));
        Assert.Equal(both.Receiver, Assert.Single(await FindAsync(both, "H56.12")).Known);
    }

    [Theory, BothDatabases]
    public async Task The_copy_stays_while_the_axis_is_away(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.Directory.Add(Agency("Sở Nội vụ", "H56.20"));
        await CopyAsync(both);
        both.Axis.IsDown = true;

        await Assert.ThrowsAsync<TransportException>(() => CopyAsync(both));

        Assert.Single(await FindAsync(both, ""));
    }

    [Theory, BothDatabases]
    public async Task A_closed_code_offers_its_successor_and_the_new_code_opens_the_way(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        both.Axis.Directory.Add(new DirectoryAgency(TwoOffices.DepartmentName, [new DirectoryCode(TwoOffices.DepartmentCode, DirectoryCode.Qd20, null, new DateOnly(2021, 4, 1), "H56.40")]));
        await CopyAsync(both);
        var id = await both.IssueAsync();
        var closed = await both.DeliveryOfAsync(id);

        var organization = await both.District.RunAsync((OrganizationQueries queries) => queries.FindAsync(both.Province.Administrator, both.Receiver, default));
        await both.District.MustAsync((GiveOrganizationCode give) => give.RunAsync(
            both.Province.Administrator, new GiveOrganizationCode.Input(both.Receiver, organization!.Version, "H56.40"), default));
        await both.District.MustAsync((ResendDeliveries resend) => resend.RunAsync(both.Province.Clerk, new ResendDeliveries.Input(id), default));

        Assert.Equal(DeliveryState.Unreachable, closed.State);
        Assert.Equal("Mã H56.12 đã đóng trên trục liên thông từ 01/04/2021; mã kế thừa: H56.40", closed.Reason);
        Assert.Equal(DeliveryState.Queued, (await both.DeliveryOfAsync(id)).State);
    }

    [Theory, BothDatabases]
    public async Task A_code_belongs_to_one_organization_and_only_its_administrator_gives_it(Engine engine)
    {
        await using var both = await TwoOffices.OpenAsync(engine);
        var organization = await both.District.RunAsync((OrganizationQueries queries) => queries.FindAsync(both.Province.Administrator, both.Receiver, default));
        async Task<IEnumerable<string>> GiveAsync(Actor actor, string code, int version) =>
            (await both.District.RunAsync((GiveOrganizationCode give) => give.RunAsync(actor, new GiveOrganizationCode.Input(both.Receiver, version, code), default)))
            .Refusals.Select(refusal => refusal.Code);

        Assert.Equal([OrganizationRefusals.NotAdministrator.Code], await GiveAsync(both.Province.Clerk, "H56.40", organization!.Version));
        Assert.Equal([OrganizationRefusals.CodeMissing.Code], await GiveAsync(both.Province.Administrator, " ", organization.Version));
        Assert.Equal([OrganizationRefusals.CodeMissing.Code], await GiveAsync(both.Province.Administrator, new string('1', 36), organization.Version));
        Assert.Equal([OrganizationRefusals.CodeTaken("", "").Code], await GiveAsync(both.Province.Administrator, TwoOffices.DistrictCode, organization.Version));
        Assert.Equal([DatabaseRefusals.ChangedMeanwhile.Code], await GiveAsync(both.Province.Administrator, "H56.40", organization.Version - 1));
        Assert.Empty(await GiveAsync(both.Province.Administrator, new string('1', 35), organization.Version));
    }

    private static DirectoryAgency Agency(string name, string code) => new(name, [new DirectoryCode(code, DirectoryCode.Qd20, null, null, null)]);

    private static Task<int> CopyAsync(TwoOffices both) => both.District.RunAsync((CopyAxisDirectory copy) => copy.RunOnceAsync(default));

    private static Task<IReadOnlyList<AxisDirectoryQueries.Line>> FindAsync(TwoOffices both, string words) =>
        both.District.RunAsync((AxisDirectoryQueries queries) => queries.FindAsync(words, 10, default));
}
