using System.Text.Json.Serialization;

namespace CongVu.Ledger;

/// <summary>
/// Something that happened, in the past tense. Facts are added with the change they tell of and never edited (vết xử lý).
/// </summary>
/// <param name="About">The thing it happened to; its history is the facts about it.</param>
public abstract record Fact([property: JsonIgnore] Guid About);
