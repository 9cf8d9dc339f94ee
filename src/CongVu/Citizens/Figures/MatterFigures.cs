using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens.Figures;

/// <summary>How many citizens' dossiers of a unit are in which class (số liệu giải quyết hồ sơ).</summary>
/// <param name="Unit">The unit; absent for all together.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">By class; a class without dossiers is absent.</param>
public sealed record MatterFigures(Id<Organization>? Unit, string Name, IReadOnlyDictionary<MatterClass, int> Counts)
{
    public int Total => Counts.Values.Sum();

    /// <summary>Answered on the day or before it.</summary>
    public int InTime => Of(MatterClass.AnsweredEarly) + Of(MatterClass.AnsweredOnTime);

    public int Answered => InTime + Of(MatterClass.AnsweredLate);

    public int Of(MatterClass value) => Counts.GetValueOrDefault(value);
}
