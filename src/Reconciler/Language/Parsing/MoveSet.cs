namespace Reconciler.Language.Parsing;

/// <summary>The parser's classes: moves with the relation they make. Class 0 is shift, 1 is reduce.</summary>
/// <param name="Moves">The move of each class.</param>
/// <param name="Labels">The relation of each class, as a place in <paramref name="Relations"/>.</param>
/// <param name="Relations">The relations.</param>
internal sealed record MoveSet(Move[] Moves, byte[] Labels, string[] Relations)
{
    /// <summary>The set with these relations to the left and to the right.</summary>
    public static MoveSet Of(string[] relations, IEnumerable<(Move Move, byte Label)> arcs)
    {
        var all = new[] { (Move.Shift, (byte)0), (Move.Reduce, (byte)0) }.Concat(arcs).ToArray();
        return new MoveSet([.. all.Select(one => one.Item1)], [.. all.Select(one => one.Item2)], relations);
    }

    /// <summary>Reads a set.</summary>
    public static MoveSet Read(BinaryReader reader)
    {
        var relations = new string[reader.ReadByte()];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = reader.ReadString();
        }

        var moves = new Move[reader.ReadByte()];
        var labels = new byte[moves.Length];
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] = (Move)reader.ReadByte();
            labels[i] = reader.ReadByte();
        }

        return new MoveSet(moves, labels, relations);
    }

    /// <summary>Writes the set.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Relations.Length);
        Array.ForEach(Relations, writer.Write);
        writer.Write((byte)Moves.Length);
        for (var i = 0; i < Moves.Length; i++)
        {
            writer.Write((byte)Moves[i]);
            writer.Write(Labels[i]);
        }
    }

    /// <summary>The class with the highest score of those that the state allows.</summary>
    public int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var allowed = Allowed(state);
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (((allowed >> (int)Moves[i]) & 1) != 0 && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The moves that the state allows, as bits.</summary>
    public static int Allowed(ParserState state) =>
        (state.Allows(Move.Shift) ? 1 : 0)
        | (state.Allows(Move.Reduce) ? 2 : 0)
        | (state.Allows(Move.Left) ? 4 : 0)
        | (state.Allows(Move.Right) ? 8 : 0);
}
