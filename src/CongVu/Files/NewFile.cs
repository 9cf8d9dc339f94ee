namespace CongVu.Files;

/// <summary>A file on its way in.</summary>
/// <param name="Name">As the sender calls it; shown to people, never used as a path.</param>
/// <param name="Content">Read once.</param>
public sealed record NewFile(string Name, Stream Content);
