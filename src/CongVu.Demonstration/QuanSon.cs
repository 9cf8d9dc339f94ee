using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The district of Quan Sơn with its office, departments and communes.</summary>
internal sealed class QuanSon(Founding founding)
{
    private const string Name = "UBND huyện Quan Sơn";

    public Id<Organization> District { get; private set; }

    /// <summary>Văn phòng HĐND và UBND.</summary>
    public Id<Organization> Office { get; private set; }

    /// <summary>Phòng Văn hóa và Thông tin.</summary>
    public Id<Organization> Culture { get; private set; }

    /// <summary>The help desk of the district.</summary>
    public Actor Administrator { get; private set; } = null!;

    public Actor Clerk { get; private set; } = null!;

    public Actor Chairman { get; private set; } = null!;

    public Actor ViceChairman { get; private set; } = null!;

    public Actor Chief { get; private set; } = null!;

    public Actor HeadOfCulture { get; private set; } = null!;

    public Actor Specialist { get; private set; } = null!;

    /// <summary>The fourteen units of the annex, in its order.</summary>
    public IReadOnlyList<Desk> Desks { get; private set; } = [];

    public async Task FoundAsync(Id<Organization> province, CancellationToken cancel)
    {
        District = await founding.AgencyAsync(province, Name, "UBND", "Quan Sơn", "H56.25", cancel);
        Office = await founding.UnitAsync(District, "Văn phòng HĐND và UBND", "VP", "Quan Sơn", cancel);
        Culture = await founding.UnitAsync(District, "Phòng Văn hóa và Thông tin", "VHTT", "Quan Sơn", cancel);
        await StaffAsync(cancel);
        await founding.OpenBooksAsync(Clerk, District, founding.Years, cancel);
        foreach (var signer in new[] { null, Chairman, ViceChairman, Chief })
        {
            await founding.CertifyAsync(District, Name, signer, cancel);
        }

        var desks = new List<Desk>();
        foreach (var (index, unit) in MarchUnit.All.Index())
        {
            desks.Add(await FoundAsync(unit, index + 1, cancel));
        }

        Desks = desks;
    }

    private async Task StaffAsync(CancellationToken cancel)
    {
        Administrator = await founding.PersonAsync(District, "Hà Văn Quản", "quantri", Role.Administrator, "Quản trị hệ thống", null, cancel);
        Clerk = await founding.PersonAsync(Office, "Lò Thị Hương", "vanthu", Role.RecordsClerk, "Văn thư", null, cancel);
        Chairman = await founding.PersonAsync(District, "Vi Văn Thắng", "chutich", Role.Leader, "Chủ tịch", SigningCapacity.OnBehalf, cancel);
        ViceChairman = await founding.PersonAsync(District, "Hà Văn Bình", "phochutich", Role.Leader, "Phó Chủ tịch", SigningCapacity.OnBehalfForHead, cancel);
        Chief = await founding.PersonAsync(Office, "Hà Minh Đức", "chanhvanphong", Role.ChiefOfOffice, "Chánh Văn phòng", SigningCapacity.ByOrder, cancel);
        HeadOfCulture = await founding.PersonAsync(Culture, "Lương Văn Sơn", "truongphong", Role.HeadOfUnit, "Trưởng phòng", null, cancel);
        Specialist = await founding.PersonAsync(Culture, "Hà Thị Nga", "chuyenvien", Role.Specialist, "Chuyên viên", null, cancel);
    }

    private async Task<Desk> FoundAsync(MarchUnit unit, int number, CancellationToken cancel)
    {
        var agency = await founding.AgencyAsync(District, unit.Name, unit.Abbreviation, unit.Place, $"H56.25.{number}", cancel);
        var head = await founding.PersonAsync(agency, Names.Of(number * 2), $"{unit.Login}.lanhdao", Role.Leader, unit.HeadTitle, unit.Capacity, cancel);
        var clerk = await founding.PersonAsync(agency, Names.Of((number * 2) + 1), $"{unit.Login}.vanthu", Role.RecordsClerk, "Văn thư", null, cancel);
        await founding.OpenBooksAsync(clerk, agency, founding.Years, cancel);
        if (unit.IsCertified)
        {
            await founding.CertifyAsync(agency, unit.Name, null, cancel);
            await founding.CertifyAsync(agency, unit.Name, head, cancel);
        }

        return new Desk(agency, unit, clerk, head);
    }
}
