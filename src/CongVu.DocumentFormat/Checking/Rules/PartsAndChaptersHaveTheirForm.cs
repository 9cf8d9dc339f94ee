namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Parts and chapters are counted in Roman numerals.</summary>
internal sealed class PartsAndChaptersHaveTheirForm : DivisionRule
{
    public override string Id => "TT-18";

    protected override string Part => "Phần, chương";

    protected override IReadOnlyList<string> Kinds { get; } = ["PHẦN", "CHƯƠNG"];

    protected override string Numerals => "chữ số La Mã";

    protected override bool IsNumeral(string number) => number.All(c => "IVXLCDM".Contains(c, StringComparison.Ordinal));
}
