namespace CongVu.Organizations.Importing;

/// <summary>What became of a list that was looked at or entered (kết quả nhập).</summary>
/// <param name="Lines">How many lines it has.</param>
/// <param name="IsEntered">Whether they are in the office now.</param>
/// <param name="Faults">What is wrong, line by line; none when entered.</param>
public sealed record ImportReport(int Lines, bool IsEntered, IReadOnlyList<ImportFault> Faults);

/// <summary>Something wrong with a line.</summary>
public sealed record ImportFault(int Line, string Words);
