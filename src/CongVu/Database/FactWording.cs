using System.Text.Json;
using CongVu.Ledger;

namespace CongVu.Database;

/// <summary>How a fact of one type is told to people.</summary>
/// <param name="Type">The fact's type.</param>
/// <param name="Tell">The sentence, from the fact's content.</param>
internal sealed record FactSentence(Type Type, Func<JsonElement, string> Tell);

/// <summary>All facts in words. Every fact has a sentence; a test sees to it.</summary>
internal sealed class FactWording(IEnumerable<FactSentence> sentences)
{
    private readonly Dictionary<string, FactSentence> byName = sentences.ToDictionary(sentence => sentence.Type.Name);

    public bool Knows(string type) => byName.ContainsKey(type);

    public string Of(FactRow fact)
    {
        if (!byName.TryGetValue(fact.Type, out var sentence))
        {
            return fact.Type;
        }

        using var content = JsonDocument.Parse(fact.Content);
        return sentence.Tell(content.RootElement);
    }
}
