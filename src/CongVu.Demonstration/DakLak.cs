using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The province of Đắk Lắk: its committee and the agencies that the letter of 15/7/2019 names.</summary>
internal sealed class DakLak(Founding founding)
{
    /// <summary>Runs the campaign for the committee's office.</summary>
    public const string TrackerLogin = "daklak.theodoi";

    private static readonly DakLakUnit[] Named =
    [
        new("Văn phòng UBND tỉnh", "VPUBND", "Chánh Văn phòng", PilotPart.Exemplary),
        new("Sở Thông tin và Truyền thông", "STTTT", "Giám đốc", PilotPart.Collector),
        new("Sở Tài chính", "STC", "Giám đốc", PilotPart.Exemplary),
        new("Sở Tư pháp", "STP", "Giám đốc", PilotPart.Exemplary),
        new("Sở Nội vụ", "SNV", "Giám đốc", PilotPart.Exemplary),
        new("UBND huyện Krông Năng", "UBND", "Chủ tịch", PilotPart.Misdirected),
        new("UBND huyện Krông Búk", "UBND", "Chủ tịch", PilotPart.Idle),
        new("UBND huyện Ea H'leo", "UBND", "Chủ tịch", PilotPart.Idle),
        new("Sở Giao thông vận tải", "SGTVT", "Giám đốc", PilotPart.Silent),
        new("Sở Tài nguyên và Môi trường", "STNMT", "Giám đốc", PilotPart.Silent),
        new("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "Giám đốc", PilotPart.Silent),
        new("Sở Y tế", "SYT", "Giám đốc", PilotPart.Silent),
        new("UBND huyện Buôn Đôn", "UBND", "Chủ tịch", PilotPart.Silent),
        new("UBND huyện Cư M'gar", "UBND", "Chủ tịch", PilotPart.Silent),
        new("UBND huyện Ea Súp", "UBND", "Chủ tịch", PilotPart.Silent),
        new("UBND huyện Ea Kar", "UBND", "Chủ tịch", PilotPart.Silent),
        new("UBND huyện Lắk", "UBND", "Chủ tịch", PilotPart.Silent),
        new("UBND huyện M'Drắk", "UBND", "Chủ tịch", PilotPart.Silent),
    ];

    public Id<Organization> Province { get; private set; }

    /// <summary>Phó Chủ tịch, who signs the letter.</summary>
    public Actor Deputy { get; private set; } = null!;

    public Actor Clerk { get; private set; } = null!;

    public Actor Tracker { get; private set; } = null!;

    /// <summary>The agencies, in the order in which the letter names them.</summary>
    public IReadOnlyList<PilotDesk> Desks { get; private set; } = [];

    public async Task FoundAsync(Id<Organization> root, CancellationToken cancel)
    {
        Province = await founding.AgencyAsync(root, "UBND tỉnh Đắk Lắk", "UBND", "Đắk Lắk", "H15", cancel);
        Deputy = await founding.PersonAsync(Province, "Nguyễn Quốc Thụy", "daklak.phochutich", Role.Leader, "Phó Chủ tịch", SigningCapacity.OnBehalfForHead, cancel);
        Clerk = await founding.PersonAsync(Province, Names.Of(301), "daklak.ubnd.vanthu", Role.RecordsClerk, "Văn thư", null, cancel);
        Tracker = await founding.PersonAsync(Province, "Phan Thị Hiền", TrackerLogin, Role.TrackingOffice, "Chuyên viên Phòng Kiểm soát TTHC", null, cancel);
        await EquipAsync(Clerk, Province, "UBND tỉnh Đắk Lắk", Deputy, cancel);
        var desks = new List<PilotDesk>();
        foreach (var (index, unit) in Named.Index())
        {
            desks.Add(await FoundAsync(unit, index + 1, cancel));
        }

        Desks = desks;
    }

    private async Task<PilotDesk> FoundAsync(DakLakUnit unit, int number, CancellationToken cancel)
    {
        var place = unit.IsCommittee ? unit.Name["UBND huyện ".Length..] : "Đắk Lắk";
        var agency = await founding.AgencyAsync(Province, unit.Name, unit.Abbreviation, place, $"H15.{number}", cancel);
        var capacity = unit.IsCommittee ? SigningCapacity.OnBehalf : SigningCapacity.Head;
        var head = await founding.PersonAsync(agency, Names.Of(302 + (number * 2)), $"daklak.donvi{number:00}", Role.Leader, unit.HeadTitle, capacity, cancel);
        var clerk = await founding.PersonAsync(agency, Names.Of(303 + (number * 2)), $"daklak.donvi{number:00}.vanthu", Role.RecordsClerk, "Văn thư", null, cancel);
        await (unit.IsElectronic ? EquipAsync(clerk, agency, unit.Name, head, cancel) : founding.OpenBooksAsync(clerk, agency, [Pilot.Year], cancel));
        return new PilotDesk(agency, unit, head, clerk, place);
    }

    private async Task EquipAsync(Actor clerk, Id<Organization> agency, string name, Actor signer, CancellationToken cancel)
    {
        await founding.OpenBooksAsync(clerk, agency, [Pilot.Year], cancel);
        await founding.CertifyBrieflyAsync(agency, name, null, cancel);
        await founding.CertifyBrieflyAsync(agency, name, signer, cancel);
    }
}

/// <summary>An agency that the letter names.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Abbreviation">In its document codes.</param>
/// <param name="HeadTitle">Its head's post.</param>
/// <param name="Part">What it did.</param>
internal sealed record DakLakUnit(string Name, string Abbreviation, string HeadTitle, PilotPart Part)
{
    public bool IsCommittee => Name.StartsWith("UBND", StringComparison.Ordinal);

    /// <summary>Whether it signed and sent electronically in those weeks.</summary>
    public bool IsElectronic => Part is not (PilotPart.Idle or PilotPart.Silent);
}

/// <summary>An agency of the pilot with its people.</summary>
internal sealed record PilotDesk(Id<Organization> Agency, DakLakUnit Unit, Actor Head, Actor Clerk, string Place);

/// <summary>What an agency did in the pilot.</summary>
internal enum PilotPart
{
    /// <summary>Sent signed documents and its report.</summary>
    Exemplary,

    /// <summary>Sent signed documents; the reports of the others came to it.</summary>
    Collector,

    /// <summary>Sent its report to the wrong address, and said so when it was asked.</summary>
    Misdirected,

    /// <summary>Reported on paper that it had sent nothing electronically.</summary>
    Idle,

    /// <summary>Did not report.</summary>
    Silent,
}
