using System.Collections;

namespace CongVu.Pdf.Objects;

/// <summary>A dictionary; keys keep the order in which they were written.</summary>
public sealed class PdfDictionary : PdfObject, IReadOnlyCollection<KeyValuePair<string, PdfObject>>
{
    // Nearly every dictionary has a handful of keys: a scan beats a hash table until about here.
    private const int ScanLimit = 24;

    public static readonly PdfDictionary Empty = new([]);

    private readonly KeyValuePair<string, PdfObject>[] entries;
    private Dictionary<string, int>? index;

    private PdfDictionary(KeyValuePair<string, PdfObject>[] entries) => this.entries = entries;

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The value of a key, or null when the key is absent or its value is the null object.</summary>
    public PdfObject? this[string key]
    {
        get
        {
            var at = Find(key);
            return at < 0 || entries[at].Value is PdfNull ? null : entries[at].Value;
        }
    }

    /// <summary>Entries in order; one with a null value is left out. A key given twice is an error.</summary>
    public static PdfDictionary Of(params ReadOnlySpan<(string Key, PdfObject? Value)> entries)
    {
        var list = new List<KeyValuePair<string, PdfObject>>(entries.Length);
        foreach (var (key, value) in entries)
        {
            if (value is not null)
                list.Add(new(key, value));
        }
        return FromEntries(list);
    }

    /// <summary>Makes a dictionary of entries; a key given twice is an error.</summary>
    public static PdfDictionary FromEntries(IReadOnlyCollection<KeyValuePair<string, PdfObject>> entries)
    {
        var made = new PdfDictionary([.. entries]);
        return made.FirstDuplicate() is not { } key
            ? made
            : throw new PdfException(PdfFault.DuplicateKey, $"A dictionary holds the key /{key} twice.");
    }

    public bool Contains(string key) => this[key] is not null;

    public PdfDictionary With(string key, PdfObject value)
    {
        var at = Find(key);
        if (at < 0)
            return new PdfDictionary([.. entries, new(key, value)]);
        var copy = (KeyValuePair<string, PdfObject>[])entries.Clone();
        copy[at] = new(key, value);
        return new PdfDictionary(copy);
    }

    public PdfDictionary Without(params ReadOnlySpan<string> keys)
    {
        var kept = new List<KeyValuePair<string, PdfObject>>(entries.Length);
        foreach (var entry in entries)
        {
            if (!keys.Contains(entry.Key))
                kept.Add(entry);
        }
        return kept.Count == entries.Length ? this : new PdfDictionary([.. kept]);
    }

    public override bool Matches(PdfObject? other)
    {
        if (other is not PdfDictionary dictionary || dictionary.Count != Count)
            return false;
        foreach (var (key, value) in entries)
        {
            var at = dictionary.Find(key);
            if (at < 0 || !value.Matches(dictionary.entries[at].Value))
                return false;
        }
        return true;
    }

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, PdfObject>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string key)
    {
        if (entries.Length > ScanLimit)
            return Index().GetValueOrDefault(key, -1);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == key)
                return i;
        }
        return -1;
    }

    private Dictionary<string, int> Index()
    {
        if (index is not null)
            return index;
        var made = new Dictionary<string, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
            made.TryAdd(entries[i].Key, i);
        return index = made;
    }

    private string? FirstDuplicate()
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (Find(entries[i].Key) != i)
                return entries[i].Key;
        }
        return null;
    }
}
