import FindInPageOutlinedIcon from '@material-ui/icons/FindInPageOutlined';

/** Stands before "Find data" in the side bar. */
export const FindDataIcon = () => <FindInPageOutlinedIcon fontSize="inherit" />;
