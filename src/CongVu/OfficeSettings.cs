using CongVu.Database;

namespace CongVu;

/// <summary>What an installation needs to be told.</summary>
/// <param name="Database">Where the rows are.</param>
/// <param name="DataFolder">Where files and the installation's own keys are.</param>
public sealed record OfficeSettings(DatabaseSettings Database, string DataFolder);
