using System.Text.Json;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Database;

/// <summary>Registers sentences, and reads the values they need.</summary>
internal static class SentenceRegistration
{
    public static void Tell<TFact>(this IServiceCollection services, Func<JsonElement, string> tell)
        where TFact : Fact => services.AddSingleton(new FactSentence(typeof(TFact), tell));

    /// <summary>A value of the fact as text; empty when absent.</summary>
    public static string Text(this JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ToString() : "";

    /// <summary>How many things a list of the fact has.</summary>
    public static int Length(this JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? value.GetArrayLength() : 0;
}
