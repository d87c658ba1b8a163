namespace Reconciler.Language.Parsing;

/// <summary>
/// Where an arc-eager parser stands: the stack, the next word, the arcs so far. Words count from 1, the root stands after the
/// last, 0 is none.
/// </summary>
internal sealed class ParserState
{
    private int[] stack = [];
    private int depth;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the root.</summary>
    public int Root => Count + 1;

    /// <summary>The next word, or the root.</summary>
    public int Next { get; private set; }

    /// <summary>The word on top of the stack; 0 if it is empty.</summary>
    public int Top => depth > 0 ? stack[depth - 1] : 0;

    /// <summary>The words on the stack, the top last.</summary>
    public ReadOnlySpan<int> Stack => stack.AsSpan(0, depth);

    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Next == Root && depth == 0;

    /// <summary>The head of each word; 0 while it has none.</summary>
    public int[] Head { get; private set; } = [];

    /// <summary>The relation of each word, as the parser's class.</summary>
    public byte[] Label { get; private set; } = [];

    /// <summary>The outermost dependent before each word, and the one next to it.</summary>
    public int[] Left { get; private set; } = [];

    /// <summary>The second outermost dependent before each word.</summary>
    public int[] Left2 { get; private set; } = [];

    /// <summary>The outermost dependent after each word.</summary>
    public int[] Right { get; private set; } = [];

    /// <summary>The second outermost dependent after each word.</summary>
    public int[] Right2 { get; private set; } = [];

    /// <summary>Number of dependents before each word.</summary>
    public int[] LeftCount { get; private set; } = [];

    /// <summary>Number of dependents after each word.</summary>
    public int[] RightCount { get; private set; } = [];

    /// <summary>The relations of the dependents of each word, as bits.</summary>
    public ulong[] Labels { get; private set; } = [];

    /// <summary>Begins a sentence.</summary>
    public void Start(int count)
    {
        Count = count;
        Next = 1;
        depth = 0;
        if (Head.Length < count + 2)
        {
            var size = Math.Max(64, (count + 2) * 2);
            stack = new int[size];
            Label = new byte[size];
            Labels = new ulong[size];
            (Head, Left, Left2, Right, Right2, LeftCount, RightCount) = (
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size]
            );
        }

        foreach (var places in (ReadOnlySpan<int[]>)[Head, Left, Left2, Right, Right2, LeftCount, RightCount])
        {
            places.AsSpan(0, count + 2).Clear();
        }

        Label.AsSpan(0, count + 2).Clear();
        Labels.AsSpan(0, count + 2).Clear();
    }

    /// <summary>Whether a move can be made now.</summary>
    public bool Allows(Move move) =>
        move switch
        {
            Move.Shift => Next != Root,
            Move.Reduce => depth > 0 && Head[Top] != 0,
            Move.Left => depth > 0 && Head[Top] == 0,
            _ => depth > 0 && Next != Root,
        };

    /// <summary>Makes a move.</summary>
    public void Make(Move move, byte label)
    {
        switch (move)
        {
            case Move.Shift:
                stack[depth++] = Next++;
                break;
            case Move.Reduce:
                depth--;
                break;
            case Move.Left:
                AddLeft(Next, Top, label);
                depth--;
                break;
            default:
                AddRight(Top, Next, label);
                stack[depth++] = Next++;
                break;
        }
    }

    private void AddLeft(int head, int dependent, byte label)
    {
        Attach(head, dependent, label);
        Left2[head] = Left[head];
        Left[head] = dependent;
        LeftCount[head]++;
    }

    private void AddRight(int head, int dependent, byte label)
    {
        Attach(head, dependent, label);
        Right2[head] = Right[head];
        Right[head] = dependent;
        RightCount[head]++;
    }

    private void Attach(int head, int dependent, byte label)
    {
        Head[dependent] = head;
        Label[dependent] = label;
        Labels[head] |= 1UL << (label & 63);
    }
}
