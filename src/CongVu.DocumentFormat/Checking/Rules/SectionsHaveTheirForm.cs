namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Sections and subsections are counted in Arabic numerals.</summary>
internal sealed class SectionsHaveTheirForm : DivisionRule
{
    public override string Id => "TT-19";

    protected override string Part => "Mục, tiểu mục";

    protected override IReadOnlyList<string> Kinds { get; } = ["MỤC", "TIỂU MỤC"];

    protected override string Numerals => "chữ số Ả Rập";

    protected override bool IsNumeral(string number) => number.All(char.IsAsciiDigit);
}
