namespace CongVu.Database;

/// <summary>
/// Rows that are not part of the office's history: jobs, search entries, sessions, caches. Everything else needs a fact to change.
/// </summary>
internal interface IUnrecorded;
