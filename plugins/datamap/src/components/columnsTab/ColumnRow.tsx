import { Column } from '@datamap/plugin-datamap-common';
import { CSSProperties, forwardRef, ReactNode } from 'react';
import { useTranslate } from '../../translation';
import { Explained } from '../measures';
import { PersonalMark } from '../personalData';
import { ColumnChoices } from './ColumnChoices';
import { ColumnKeys } from './ColumnKeys';
import { useColumnsTableStyles } from './columnsTableStyles';
import { filledInWords } from './filledInWords';
import { nullableInWords } from './nullableInWords';
import { typeInWords } from './typeInWords';

interface ColumnRowProps {
  column: Column;
  /** What it is, in words. */
  description: ReactNode;
  /** Its place among the rows that are shown, from 0. */
  index: number;
  style: CSSProperties;
}

/** One column of a table, in words and in the database's own terms. */
export const ColumnRow = forwardRef<HTMLDivElement, ColumnRowProps>(
  ({ column, description, index, style }, ref) => {
    const t = useTranslate();
    const classes = useColumnsTableStyles();
    const nullable = nullableInWords(column, t);
    const filled = filledInWords(column, t);

    return (
      <div
        ref={ref}
        role="row"
        aria-rowindex={index + 2}
        data-index={index}
        className={`${classes.row} ${classes.floating}`}
        style={style}
      >
        <div role="cell" className={`${classes.cell} ${classes.position}`}>
          {column.position}
        </div>
        <div role="rowheader" className={classes.cell}>
          <span className={classes.title}>{column.title}</span>
          <code className={classes.code}>{column.name}</code>
          <PersonalMark data={column.personalData} />
        </div>
        <div role="cell" className={classes.cell}>
          {typeInWords(column, t)}
          <code className={classes.code}>{column.type}</code>
          {column.baseType && (
            <span className={classes.quiet}>
              {t('columnsTab.domain', {
                base: (
                  <code className={classes.inlineCode}>{column.baseType}</code>
                ),
              })}
            </span>
          )}
          {column.enumLabels && column.enumLabels.length > 0 && (
            <ColumnChoices labels={column.enumLabels} />
          )}
        </div>
        <div role="cell" className={classes.cell}>
          <ColumnKeys column={column} />
        </div>
        <div role="cell" className={classes.cell}>
          <Explained explanation={nullable.meaning}>{nullable.label}</Explained>
        </div>
        <div role="cell" className={classes.cell}>
          {filled && (
            <>
              {filled.words}
              {filled.expression !== undefined && (
                <code className={classes.code}>{filled.expression}</code>
              )}
            </>
          )}
        </div>
        <div role="cell" className={classes.cell}>
          {description}
        </div>
      </div>
    );
  },
);
