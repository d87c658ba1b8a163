namespace Reconciler.Language.Words;

/// <summary>
/// The sentence being read, word by word from 1 on as in CoNLL-U; used again for the next one. Place 0 stands for what is not
/// there, the place after the last word for the root.
/// </summary>
internal sealed class SentenceBuffer
{
    private WordAttributes[] words = new WordAttributes[64];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The words with the places before and after them.</summary>
    public Span<WordAttributes> Padded => words.AsSpan(0, Count + 2);

    /// <summary>The words.</summary>
    public Span<WordAttributes> Words => words.AsSpan(1, Count);

    /// <summary>Reads the words of a sentence.</summary>
    public void Read(WordReader reader, IReadOnlyList<string> forms)
    {
        Resize(forms.Count);
        for (var i = 0; i < forms.Count; i++)
        {
            words[i + 1] = reader.Read(forms[i]);
        }

        reader.MarkPhrases(Words);
    }

    /// <summary>Reads the words that <paramref name="spans"/> of <paramref name="text"/> are.</summary>
    public void Read(WordReader reader, string text, ReadOnlySpan<Model.Span> spans)
    {
        Resize(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            words[i + 1] = reader.Read(text.AsSpan(spans[i].Start, spans[i].Length));
        }

        reader.MarkPhrases(Words);
    }

    private void Resize(int count)
    {
        Count = count;
        if (words.Length < count + 2)
        {
            words = new WordAttributes[(count + 2) * 2];
        }

        words[0] = new WordAttributes
        {
            Lower = 1,
            Exact = 1,
            Tag = byte.MaxValue,
        };
        words[count + 1] = new WordAttributes
        {
            Lower = 2,
            Exact = 2,
            Tag = byte.MaxValue - 1,
        };
    }
}
